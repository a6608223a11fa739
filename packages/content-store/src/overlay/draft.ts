import type { Published, Reference } from '@portolano/content-models';
import { type Change, changeTo } from '../changes.ts';
import { nameOf } from '../documents.ts';
import { freeze } from '../freeze.ts';
import { inTime } from '../in-time.ts';

/** A document as it would be published, or one that would be withdrawn. */
export type Draft =
	| { readonly action: 'publish'; readonly document: Published }
	| ({ readonly action: 'withdraw' } & Readonly<Reference>);

function subjectOf(draft: Draft): Reference {
	const { type, id } = draft.action === 'publish' ? draft.document : draft;
	return { type, id };
}

/** Returns what the drafts change at `now` (milliseconds since 1970), each document once: of several drafts of one the last counts. */
export function changesBy(
	drafts: readonly Draft[],
	before: (subject: Reference) => Published | undefined,
	now: number,
): Change[] {
	const last = new Map(drafts.map((draft) => [nameOf(subjectOf(draft)), draft]));
	const changes = [...last.values()].map((draft) => {
		const subject = subjectOf(draft);
		return changeTo(
			draft.action === 'publish' ? freeze(inTime(draft.document, now)) : undefined,
			before(subject),
			subject,
		);
	});
	return changes.filter(({ fields }) => fields.size > 0);
}
