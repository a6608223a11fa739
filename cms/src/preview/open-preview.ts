import { type ContentType, pageTypes } from '@portolano/content-models';
import type { Payload, TypedUser } from 'payload';
import { z } from 'zod';
import { isOwnDocument } from '../access/own-documents.ts';
import { idOf } from '../projection/mapping.ts';
import { withMadeMark } from '../collections/site/mark.ts';
import { readSiteKeys } from '../publication/sites.ts';
import { type DraftForm, draftValues, savedDraft } from './draft-values.ts';
import { type FormValues, labelsOf, readForm } from './form-values.ts';
import { lenientProjection } from './lenient-projection.ts';
import { type OpenedPreview, openSession } from './open-session.ts';
import { countPreview } from './preview-allowance.ts';
import { PreviewRefused } from './preview-refused.ts';

const owned = z.object({
	owner: z.union([z.string(), z.object({ id: z.string() })]).nullish(),
	key: z.string().nullish(),
});

/** Returns the id of the site that owns a document; a site owns itself. */
function ownerOf({ type, id }: Pick<DraftForm, 'type' | 'id'>, values: FormValues): string {
	return type === 'site' ? (id ?? '') : idOf(owned.parse(values).owner);
}

function requireMember(user: TypedUser, type: ContentType, document: FormValues): void {
	if (isOwnDocument(user, type, { document })) return;
	throw new PreviewRefused(403, 'Puoi vedere in anteprima solo i contenuti dei tuoi siti.');
}

/**
 * Opens a preview of a document as the form has it, saved or not, at its own page, or at the home of its site.
 * @throws PreviewRefused with the reason in Italian.
 */
export async function openPreview(
	{ type, id, language, values: data }: DraftForm,
	{ payload, user }: { payload: Payload; user: TypedUser },
): Promise<OpenedPreview> {
	countPreview(String(user.id));
	const { flattenedFields } = payload.collections[type].config;
	const saved = await savedDraft({ type, id }, { payload, user, language });
	if (id !== undefined && !saved) throw new PreviewRefused(404, 'Questo contenuto non c’è più.');
	const { values: read, misfits } = readForm({ ...saved, ...data }, flattenedFields);
	const values = type === 'site' ? await withMadeMark(read) : read;
	// Who creates a document is known only once it is saved.
	const creation = { createdBy: saved ? saved['createdBy'] : user.id, id };
	for (const form of saved ? [saved, values] : [values]) requireMember(user, type, { ...form, ...creation });
	const inLanguages = await draftValues({ type, id, language, values }, flattenedFields, { payload, user });
	const sites = await readSiteKeys({ payload });
	const site = type === 'site' ? owned.parse(values).key : sites.get(ownerOf({ type, id }, values));
	if (!site) throw new PreviewRefused(400, 'Scegli prima il sito proprietario.');
	const { projection, leftOut } = lenientProjection(type, inLanguages, sites);
	if (projection === undefined)
		throw new PreviewRefused(400, 'Questo contenuto non si può vedere in anteprima.');
	const labels = labelsOf(flattenedFields);
	const opened = await openSession({
		...{
			site,
			...pageOf({ type, id, language }),
			drafts: [{ action: 'draft', document: projection, labels }],
		},
	});
	const unusable = [...misfits, ...leftOut].map((field) => ({
		field,
		message: `Non si può mostrare: ${labels[field] ?? field}`,
	}));
	return { ...opened, gaps: [...opened.gaps, ...unusable] };
}

/** The page at which the preview begins. */
function pageOf({ type, id, language }: Pick<DraftForm, 'type' | 'id' | 'language'>) {
	if (!pageTypes.some((one) => one === type)) return { path: '/' };
	return { document: { type, id: id ?? 'nuovo' }, language };
}
