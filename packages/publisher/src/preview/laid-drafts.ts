import { completeDraft, type DraftDocument, type Gap, type Reference } from '@portolano/content-models';
import type { Draft, Store } from '@portolano/content-store';
import { keyOf } from './document-paths.ts';
import type { RequestedDraft } from './preview-request.ts';

/** What is missing in the draft of a document, or can't be shown. */
export interface GapOfDraft extends Gap, Reference {}

/** Drafts that can be laid over the store. */
export interface LaidDrafts {
	readonly drafts: readonly Draft[];
	readonly gaps: readonly GapOfDraft[];
}

/** Returns the document that a draft is about. */
export const subjectOf = (draft: RequestedDraft): Reference =>
	draft.action === 'withdraw' ? draft : draft.document;

/** Completes the drafts that are incomplete, and notes what was missing. */
export function layDrafts(
	requested: readonly RequestedDraft[],
	store: Pick<Store, 'document' | 'now'>,
): LaidDrafts {
	const actions = new Map(requested.map((draft) => [keyOf(subjectOf(draft)), draft.action]));
	const isThere = (reference: Reference) => {
		const action = actions.get(keyOf(reference));
		return action === undefined ? store.document(reference) !== undefined : action !== 'withdraw';
	};
	const gaps: GapOfDraft[] = [];
	const complete = (draft: DraftDocument, labels: Readonly<Record<string, string>>) => {
		const { type, id } = draft;
		const completed = completeDraft(draft, { labels, isThere, now: store.now });
		gaps.push(...completed.gaps.map((gap) => ({ type, id, ...gap })));
		return completed.document;
	};
	const drafts = requested.map((draft): Draft =>
		draft.action === 'draft'
			? { action: 'publish', document: complete(draft.document, draft.labels) }
			: draft,
	);
	return { drafts, gaps };
}
