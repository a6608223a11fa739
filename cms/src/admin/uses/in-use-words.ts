import type { InUse } from './ask-in-use.ts';

/** The state of a picture or a file: its sign, and the word. */
export function stateOf({ online, drafts }: InUse): { sign: 'online' | 'draft' | 'unused'; word: string } {
	if (online > 0) return { sign: 'online', word: 'Online' };
	return drafts > 0 ? { sign: 'draft', word: 'Solo in bozze' } : { sign: 'unused', word: 'Non in uso' };
}

const contents = (count: number) => (count === 1 ? 'un contenuto' : `${count} contenuti`);

/** Tells how many contents use it, such as “in 3 contenuti online e in una bozza”. */
export function countsInWords({ online, drafts }: InUse): string {
	const parts = [
		...(online > 0 ? [`in ${contents(online)} online`] : []),
		...(drafts > 0 ? [drafts === 1 ? 'in una bozza' : `in ${drafts} bozze`] : []),
	];
	return parts.length === 0 ? 'Nessun contenuto lo usa.' : `Si usa ${parts.join(' e ')}.`;
}
