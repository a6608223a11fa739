import { type ContentType, documentId } from '@portolano/content-models';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { neverCached } from '../endpoints/answers.ts';
import { readSites } from '../publication/sites.ts';
import { consentsFor } from './consents.ts';
import { forecastOf } from './forecast.ts';
import { isMovable, obstacleOn } from './obstacles.ts';
import { placeOf } from './place.ts';
import { relocate } from './relocate.ts';
import { RelocationRefused } from './relocation-refused.ts';

const wanted = z.object({ to: documentId });

const whatIsWanted = 'serve il sito che lo riceve (to).';

function requireUser({ user }: PayloadRequest): void {
	if (!user) throw new RelocationRefused(401, 'accedi alla redazione.');
}

const subjectIn = (type: ContentType, req: PayloadRequest) => ({
	type,
	id: String(req.routeParams?.['id']),
});

/** The sites to which the document could go, by name, and which of them can't receive it and why. */
async function choicesOf(type: ContentType, req: PayloadRequest) {
	if (!isMovable(type)) return { sites: [] };
	const place = await placeOf(subjectIn(type, req), req, req);
	const sites = await readSites(req);
	const found = [...sites].filter(([id]) => id !== place.site);
	const choices = await Promise.all(
		found.map(async ([id, { name }]) => ({ id, name, refusal: await obstacleOn(place, id, req) })),
	);
	return {
		...{ isOnline: place.isOnline, from: sites.get(place.site)?.name ?? '' },
		sites: choices.toSorted((one, other) => one.name.localeCompare(other.name, 'it')),
	};
}

const show =
	(type: ContentType): Endpoint['handler'] =>
	async (req) => {
		requireUser(req);
		if (!req.searchParams.has('to'))
			return Response.json(await choicesOf(type, req), { headers: neverCached });
		const { success, data } = wanted.safeParse(Object.fromEntries(req.searchParams));
		if (!success) throw new RelocationRefused(400, whatIsWanted);
		return Response.json(await forecastOf(subjectIn(type, req), data.to, req), { headers: neverCached });
	};

async function move(type: ContentType, to: string, req: PayloadRequest): Promise<void> {
	await repeatOnConflict(() =>
		inTransaction(
			req.payload,
			async (own) => {
				const place = await placeOf(subjectIn(type, req), req, own);
				const consents = await consentsFor(place, to, own);
				if (!consents.from)
					throw new RelocationRefused(403, 'è online, e da questo sito lo toglie chi può pubblicarvi.');
				if (!consents.to)
					throw new RelocationRefused(403, 'su quel sito lo riceve chi può pubblicarvi: proponiglielo.');
				await relocate(place, to, own);
			},
			req,
		),
	);
}

/**
 * The endpoints of a type: `GET /<id>/relocation` tells to which sites a document can be moved, with `?to=` what would come of
 * it, and `POST` moves it (`to`).
 */
export function relocationEndpoints(type: ContentType): Endpoint[] {
	return [
		{ path: '/:id/relocation', method: 'get', handler: show(type) },
		{
			path: '/:id/relocation',
			method: 'post',
			handler: async (req) => {
				requireUser(req);
				await addDataAndFileToRequest(req);
				const { success, data } = wanted.safeParse(req.data);
				if (!success) throw new RelocationRefused(400, whatIsWanted);
				await move(type, data.to, req);
				return Response.json({ isMoved: true }, { headers: neverCached });
			},
		},
	];
}
