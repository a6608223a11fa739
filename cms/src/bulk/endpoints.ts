import type { ContentType } from '@portolano/content-models';
import {
	addDataAndFileToRequest,
	addLocalesToRequestFromData,
	APIError,
	type Endpoint,
	headersWithCors,
	parseParams,
	type PayloadRequest,
} from 'payload';
import type { Noun } from '../collections/noun.ts';
import { messageOf } from './message.ts';
import type { BulkAnswer } from './one-by-one.ts';

class NothingChosen extends APIError {
	constructor() {
		super('Di’ quali contenuti: manca la condizione “where”. Nulla è cambiato.', 400, undefined, true);
	}
}

function optionsOf(type: ContentType, req: PayloadRequest) {
	const { depth, draft, limit, overrideLock, populate, select, sort, trash, where } = parseParams(req.query);
	if (!where) throw new NothingChosen();
	return {
		collection: type,
		where,
		req,
		overrideAccess: false,
		overrideLock: overrideLock ?? false,
		...(depth === undefined ? {} : { depth }),
		...(draft === undefined ? {} : { draft }),
		...(trash === undefined ? {} : { trash }),
		...(limit === undefined ? {} : { limit }),
		...(sort === undefined ? {} : { sort }),
		...(select === undefined ? {} : { select }),
		...(populate === undefined ? {} : { populate }),
	};
}

function answered(noun: Noun, answer: BulkAnswer, req: PayloadRequest): Response {
	return Response.json(
		{ ...answer, message: messageOf(noun, answer, req) },
		{
			headers: headersWithCors({ headers: new Headers(), req }),
			// Like Payload: the admin panel shows the errors of a 400 answer, and counts the changed documents.
			status: answer.errors.length === 0 ? 200 : 400,
		},
	);
}

/** Returns endpoints for bulk `PATCH` and `DELETE`, which take precedence over Payload's own. */
export function bulkEndpoints(type: ContentType, noun: Noun): Endpoint[] {
	return [
		{
			path: '/',
			method: 'patch',
			handler: async (req) => {
				await addDataAndFileToRequest(req);
				addLocalesToRequestFromData(req);
				const data = req.data ?? {};
				return answered(noun, await req.payload.update({ ...optionsOf(type, req), data }), req);
			},
		},
		{
			path: '/',
			method: 'delete',
			handler: async (req) => answered(noun, await req.payload.delete(optionsOf(type, req)), req),
		},
	];
}
