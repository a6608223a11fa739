import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { neverCached } from '../endpoints/answers.ts';
import { refuse, showsPublisherToken } from '../endpoints/bearer.ts';
import { answerVisit } from './answer-visit.ts';
import { visiting } from './visiting.ts';

async function answer(req: PayloadRequest): Promise<Response> {
	if (!showsPublisherToken(req.headers))
		return refuse(
			401,
			'This address is for the gateway: send “Authorization: Bearer” with the PUBLISHER_TOKEN.',
		);
	await addDataAndFileToRequest(req);
	const { success, data } = visiting.safeParse(req.data);
	if (!success)
		return refuse(400, 'Send what a visitor of a shared preview does: “act” and what belongs to it.');
	return Response.json(await answerVisit(data, req.payload), { headers: neverCached });
}

/**
 * `POST /api/shared-previews/visit`: what the gateway asks for a visitor of a shared preview. Only the gateway gets the token
 * of the session in which the draft is shown: a visitor never has it, so a link that ends shows nothing from then on.
 */
export const visitEndpoint: Endpoint = { path: '/visit', method: 'post', handler: answer };
