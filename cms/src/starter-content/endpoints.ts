import { documentId } from '@portolano/content-models';
import type { Endpoint, PayloadRequest } from 'payload';
import type { AboutSite } from './about-site.ts';
import { makeStarters, removeStarters, type StarterOutcome } from './make-and-remove.ts';
import { StarterRefused } from './starter-refused.ts';
import { readAboutSite, starterStates } from './starter-states.ts';

async function siteOf(req: PayloadRequest): Promise<AboutSite> {
	if (!req.user) throw new StarterRefused(401, 'Accedi per vedere i contenuti iniziali del sito.');
	const { success, data } = documentId.safeParse(req.searchParams.get('site'));
	if (!success) throw new StarterRefused(400, 'Serve l’identificativo del sito (site). Nulla è cambiato.');
	return readAboutSite(data, req);
}

const neverCached = { headers: { 'Cache-Control': 'no-store' } };

async function statesOf(about: AboutSite, req: PayloadRequest) {
	const states = await starterStates(about, req);
	return states.map(({ starter: { name, collection }, state, id }) => ({ name, collection, state, id }));
}

function changing(
	work: (about: AboutSite, req: PayloadRequest) => Promise<StarterOutcome>,
): Endpoint['handler'] {
	return async (req) => {
		const about = await siteOf(req);
		const { done, failed } = await work(about, req);
		const errors = failed.map(({ message }) => message);
		const answer = { done, errors, starters: await statesOf(about, req) };
		return Response.json(answer, { ...neverCached, status: errors.length === 0 ? 200 : 400 });
	};
}

const path = '/starter-content';

/**
 * `/api/starter-content?site=`: `GET` tells what a site has of the documents that it begins with, `POST` makes and publishes
 * those that it lacks, `DELETE` moves to the trash those that nobody has changed. All with the rights of the user.
 */
export const starterEndpoints: Endpoint[] = [
	{
		...{ path, method: 'get' },
		handler: async (req) => Response.json({ starters: await statesOf(await siteOf(req), req) }, neverCached),
	},
	{ path, method: 'post', handler: changing(makeStarters) },
	{ path, method: 'delete', handler: changing(removeStarters) },
];
