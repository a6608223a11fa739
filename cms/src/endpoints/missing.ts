import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { PreviewRefused } from '../preview/preview-refused.ts';
import { missingIn } from '../preview/missing.ts';
import { sentForm } from './preview.ts';

async function answer(req: PayloadRequest): Promise<Response> {
	if (!req.user) throw new PreviewRefused(401, 'Accedi per sapere che cosa manca.');
	await addDataAndFileToRequest(req);
	const { success, data } = sentForm.safeParse(req.data);
	if (!success)
		throw new PreviewRefused(400, 'Servono il tipo del contenuto (type), e i valori del suo modulo (data).');
	const { type, id, language, data: values } = data;
	const missing = await missingIn({ type, id, language, values }, { payload: req.payload, user: req.user });
	return Response.json({ missing }, { headers: { 'Cache-Control': 'no-store' } });
}

/** `POST /api/missing`: tells what would stop the publication of a document as the editor's form has it. */
export const missingEndpoint: Endpoint = { path: '/missing', method: 'post', handler: answer };
