import type { ContentType } from '@portolano/content-models';
import type { TypedUser } from 'payload';
import { isOwnDocument } from '../access/own-documents.ts';
import { withMadeMark } from '../collections/site/mark.ts';
import { type DraftForm, draftValues, type Reader, savedDraft } from './draft-values.ts';
import { type FormValues, readForm } from './form-values.ts';
import type { Values } from './lenient-projection.ts';
import { PreviewRefused } from './preview-refused.ts';

interface ReadDraft {
	/** The values of the form in its language, over those saved. */
	values: FormValues;
	/** In each language in which the document is ready. */
	inLanguages: Values;
	/** Fields, by name, whose values don't have the shape of their field: they are left out. */
	misfits: string[];
}

function requireMember(user: TypedUser, type: ContentType, document: FormValues): void {
	if (isOwnDocument(user, type, { document })) return;
	throw new PreviewRefused(403, 'Puoi vedere in anteprima solo i contenuti dei tuoi siti.');
}

/**
 * Reads a document as the form has it, saved or not, over the draft that is saved.
 * @throws PreviewRefused for a document that is gone, or that the user doesn't work on.
 */
export async function readDraft(
	{ type, id, language, values: data }: DraftForm,
	{ payload, user, isProposed = false }: Reader,
): Promise<ReadDraft> {
	const { flattenedFields } = payload.collections[type].config;
	const saved = await savedDraft({ type, id }, { payload, user, language, isProposed });
	if (id !== undefined && !saved) throw new PreviewRefused(404, 'Questo contenuto non c’è più.');
	const { values: read, misfits } = readForm({ ...saved, ...data }, flattenedFields);
	const values = type === 'site' ? await withMadeMark(read) : read;
	// Who creates a document is known only once it is saved.
	const creation = { createdBy: saved ? saved['createdBy'] : user.id, id };
	for (const form of saved ? [saved, values] : [values])
		if (!isProposed) requireMember(user, type, { ...form, ...creation });
	const draft = { type, id, language, values };
	const inLanguages = await draftValues(draft, flattenedFields, { payload, user, isProposed });
	return { values, inLanguages, misfits };
}
