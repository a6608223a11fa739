import type { State } from '../workflow/states.ts';
import type { Bundle } from './bundle.ts';
import { isIdle, type Part, titleOfPart } from './parts.ts';

/** The states of a bundle, which follow from those of its parts. */
export const bundleStates = {
	empty: 'Vuoto',
	draft: 'In preparazione',
	'in-review': 'In revisione',
	approved: 'Approvato',
	scheduled: 'Programmato',
	published: 'Online',
} as const;

export type BundleState = keyof typeof bundleStates;

const isApproved = (state: State | undefined) => state === 'approved' || state === 'scheduled';

/** The state of an open bundle: as far as its least advanced part. */
function stateOfParts(parts: readonly Part[]): BundleState {
	if (parts.length === 0) return 'empty';
	const waiting = parts.filter((part) => part.item.action === 'publish' && !isIdle(part));
	if (waiting.length === 0) return 'draft';
	if (waiting.every(({ newest }) => isApproved(newest?.state))) return 'approved';
	const isSent = ({ newest }: Part) => newest?.state === 'in-review' || isApproved(newest?.state);
	return waiting.every(isSent) ? 'in-review' : 'draft';
}

/** Returns the state of a bundle; `isWaiting` when it waits for its instant. */
export function stateOf(bundle: Bundle, parts: readonly Part[], isWaiting: boolean): BundleState {
	if (bundle.publishedAt !== undefined) return 'published';
	return isWaiting ? 'scheduled' : stateOfParts(parts);
}

/** What the history says last of an approval. */
function wasApproved({ history }: Bundle): boolean {
	const ends = ['approved', 'sent-back', 'published', 'undone'];
	return history.findLast(({ what }) => ends.includes(what))?.what === 'approved';
}

/** Returns which parts have made the bundle lose its approval, in words; undefined when it did not lose it. */
export function lostApproval(bundle: Bundle, parts: readonly Part[], state: BundleState): string | undefined {
	if (!wasApproved(bundle) || (state !== 'draft' && state !== 'in-review')) return undefined;
	const changed = parts.filter(
		(part) => part.item.action === 'publish' && !isIdle(part) && !isApproved(part.newest?.state),
	);
	const titles = changed.map((part) => `«${titleOfPart(part)}»`).join(', ');
	return titles === ''
		? undefined
		: `L’approvazione del pacchetto non vale più: dopo sono cambiati ${titles}.`;
}
