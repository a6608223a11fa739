import { contentTypeSchema, documentId, languageSchema } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { openPreview } from '../preview/open-preview.ts';
import { PreviewRefused } from '../preview/preview-refused.ts';

/** A form as its page has it. */
export const sentForm = z.object({
	type: contentTypeSchema,
	id: documentId.optional(),
	language: languageSchema.default('it'),
	/** The values of the form, in its language; what is missing is taken from the saved draft. */
	data: z.record(z.string(), z.unknown()),
});

const form = sentForm.extend({
	/** Of a preview that the user has opened and goes on looking at. */
	session: z.string().max(100).optional(),
	/** Key of the site on which to look at it; its own when absent. */
	site: z.string().max(100).optional(),
});

async function answer(req: PayloadRequest): Promise<Response> {
	if (!req.user) throw new PreviewRefused(401, 'Accedi per vedere un’anteprima.');
	await addDataAndFileToRequest(req);
	const { success, data } = form.safeParse(req.data);
	if (!success)
		throw new PreviewRefused(400, 'Servono il tipo del contenuto (type), e i valori del suo modulo (data).');
	const { type, id, language, data: values, session, site } = data;
	const opened = await openPreview(
		{ type, id, language, values },
		{ payload: req.payload, user: req.user, session, site },
	);
	return Response.json(opened, { status: 201, headers: { 'Cache-Control': 'no-store' } });
}

/** `POST /api/preview`: opens a preview of a document as the editor's form has it, and returns its address. */
export const previewEndpoint: Endpoint = { path: '/preview', method: 'post', handler: answer };
