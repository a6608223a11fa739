import type { InUse } from './ask-in-use.ts';
import { stateOf } from './in-use-words.ts';

/** The state of a picture or a file: a sign, a colour and the word. */
export function InUseState({ inUse }: { inUse: InUse | undefined }) {
	if (!inUse) return <span className="portolano-state">…</span>;
	const { sign, word } = stateOf(inUse);
	return (
		<span className="portolano-state" data-state={sign}>
			{word}
		</span>
	);
}
