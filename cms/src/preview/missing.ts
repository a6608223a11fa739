import {
	completeDraft,
	type ContentType,
	draftDocument,
	publishableDocument,
	type Reference,
} from '@portolano/content-models';
import type { Payload, TypedUser } from 'payload';
import { contentReasons } from '../publication/content-reasons.ts';
import { derive } from '../publication/derive.ts';
import { keyOf } from '../publication/log/subject.ts';
import { publishedReferences } from '../publication/published-references.ts';
import { type Reason, reasons } from '../publication/refusal.ts';
import { readSiteKeys } from '../publication/sites.ts';
import type { DraftForm } from './draft-values.ts';
import { lenientProjection } from './lenient-projection.ts';
import { readDraft } from './read-draft.ts';

/** The rules between fields that a document breaks. The schema tells them only once no field is missing. */
function brokenRules(type: ContentType, projection: unknown, now: string): Reason[] {
	const draft = draftDocument.safeParse(projection).data;
	if (!draft) return [];
	const { document, gaps } = completeDraft(draft, { labels: {}, now, isThere: () => true });
	const { error } = publishableDocument.safeParse(document);
	const standIns = new Set(gaps.map(({ field }) => field));
	return error ? reasons(type, error, []).filter(({ path }) => !standIns.has(path)) : [];
}

function eachFieldOnce(found: readonly Reason[]): Reason[] {
	return [...new Map(found.toReversed().map((reason) => [reason.path, reason])).values()].toReversed();
}

/**
 * Returns what would stop the publication of a document as the form has it: the reasons that publication itself would
 * give, by its own rules, each with its field.
 * @throws PreviewRefused for a document that the user doesn't work on.
 */
export async function missingIn(
	form: DraftForm,
	{ payload, user }: { payload: Payload; user: TypedUser },
): Promise<Reason[]> {
	const { type } = form;
	const { values, inLanguages, misfits } = await readDraft(form, { payload, user });
	const { projection, leftOut } = lenientProjection(type, inLanguages, await readSiteKeys({ payload }));
	const unusable = [...misfits, ...leftOut].map((path) => ({ path, message: unreadable }));
	if (projection === undefined) return unusable;
	const published = await publishedReferences(type, projection, { payload });
	const isThere = (reference: Reference) => reference.id === '' || published.has(keyOf(reference));
	const now = new Date().toISOString();
	const derived = derive(type, projection, {
		isThere,
		requiresBlocks: true,
		publishedAt: now,
		updatedAt: now,
	});
	const found = derived.isFit
		? contentReasons(derived.document)
		: [...derived.reasons, ...brokenRules(type, projection, now)];
	// The address is made from the title, which is missing then.
	const isOwn = ({ path }: Reason) => path !== 'slug' || Boolean(values['title']) || Boolean(values['slug']);
	return eachFieldOnce([...unusable, ...found]).filter(isOwn);
}

const unreadable = 'Non si può leggere ciò che c’è: scrivilo di nuovo.';
