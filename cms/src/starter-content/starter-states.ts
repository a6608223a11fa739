import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { type AboutSite, aboutSite } from './about-site.ts';
import { StarterRefused } from './starter-refused.ts';
import { type Starter, startersOf } from './starters.ts';
import { isUnchanged } from './unchanged.ts';

/** A starter, and the document that the site has in its place. */
export interface StarterState {
	readonly starter: Starter;
	/** `missing`: the site has no such document; `changed`: it has one that somebody wrote or changed. */
	readonly state: 'missing' | 'unchanged' | 'changed';
	/** Id of the document, unless it is missing. */
	readonly id: string | undefined;
}

const document = z.looseObject({ id: z.string() });

/**
 * Reads the published site that starters are made for, as the user may see it.
 * @throws {StarterRefused} when it is not published, or lacks something that the texts say.
 */
export async function readAboutSite(id: string, req: PayloadRequest): Promise<AboutSite> {
	const { docs } = await req.payload.find({
		collection: 'site',
		where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
		...{ locale: 'all', depth: 1, limit: 1, overrideAccess: false, req },
	});
	const about = aboutSite(docs[0]);
	if (!about)
		throw new StarterRefused(
			409,
			'Prima pubblica il sito, con il suo ente: i contenuti iniziali ne portano il nome e i recapiti. Nulla è cambiato.',
		);
	return about;
}

async function stateOf(starter: Starter, site: string, req: PayloadRequest): Promise<StarterState> {
	const { docs } = await req.payload.find({
		collection: starter.collection,
		where: { and: [starter.inItsPlace, { owner: { equals: site } }] },
		...{ draft: true, locale: 'it', depth: 0, limit: 1, overrideAccess: false, req },
	});
	const { success, data: found } = document.safeParse(docs[0]);
	if (!success) return { starter, state: 'missing', id: undefined };
	return { starter, state: isUnchanged(found, starter.data('it')) ? 'unchanged' : 'changed', id: found.id };
}

/** Returns what a site has of the documents that it begins with. */
export async function starterStates(about: AboutSite, req: PayloadRequest): Promise<StarterState[]> {
	const states: StarterState[] = [];
	for (const starter of startersOf(about)) states.push(await stateOf(starter, about.id, req));
	return states;
}
