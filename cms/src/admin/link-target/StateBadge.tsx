import { stateWords, type TargetState } from './target.ts';

/** The state of a document in words, with a sign and a colour. */
export function StateBadge({ state }: { state: TargetState }) {
	const isOnline = state === 'published';
	return (
		<span className={`portolano-state ${isOnline ? 'portolano-state--online' : 'portolano-state--offline'}`}>
			<span aria-hidden="true">{isOnline ? '✓' : '!'}</span> {stateWords[state]}
		</span>
	);
}
