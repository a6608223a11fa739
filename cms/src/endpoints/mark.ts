import { MARK_FILE_MAX } from '@portolano/content-models';
import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { typedColour } from '../admin/theme/typed-colour.ts';
import { markOfFile } from '../marks/clean-mark.ts';
import { iconsOf, NEUTRAL_COLOUR } from '../marks/icons.ts';
import { MarkRefused } from '../marks/mark-refused.ts';
import { Allowance } from './allowance.ts';

const refused = (status: number, message: string) => new APIError(message, status, undefined, true);

const sent = z.object({
	/** The bytes of the file, in base 64. */
	file: z.base64().max(Math.ceil(MARK_FILE_MAX / 3) * 4),
	/** The main colour that the form has. */
	primary: z.string().optional(),
});

/** Each file keeps a processor busy for a moment. */
const allowance = new Allowance(20);

async function cleaned(req: PayloadRequest): Promise<Response> {
	const { file, primary } = sent.parse(req.data);
	const { mark, removed } = await markOfFile(Buffer.from(file, 'base64'));
	const icons = await iconsOf({ mark, primary: typedColour(primary ?? '') ?? NEUTRAL_COLOUR });
	return Response.json({ mark, removed, icon: icons.small }, { headers: { 'Cache-Control': 'no-store' } });
}

async function answer(req: PayloadRequest): Promise<Response> {
	if (!req.user) throw refused(401, 'Accedi per scegliere un simbolo.');
	if (!allowance.take(req.user.id))
		throw refused(429, 'Hai provato molti simboli in un minuto: aspetta un momento e riprova.');
	await addDataAndFileToRequest(req);
	try {
		return await cleaned(req);
	} catch (error) {
		if (error instanceof MarkRefused) throw refused(422, error.message);
		if (error instanceof z.ZodError)
			throw refused(400, 'Il file manca, o pesa più di 1 MB: scegline uno più piccolo.');
		throw error;
	}
}

/** `POST /api/mark`: makes the file of a mark safe, for the form of a site. Nothing is saved. */
export const markEndpoint: Endpoint = { path: '/mark', method: 'post', handler: answer };
