import type { Published } from '@portolano/content-models';
import type { Store } from '@portolano/content-store';
import { defineMiddleware } from 'astro/middleware';
import { site as definition } from 'virtual:portolano-site';
import { describeApplication } from '../application/describe.ts';
import { env } from './env.ts';
import { storeOf } from './log-reader.ts';

const { languageOf } = describeApplication(definition);

/** Passes each page of `astro dev` the same input as the publisher does, from a log on disk. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
	if (!env.log) {
		throw new Error(
			'astro dev has nothing to render: set PORTOLANO_LOG to the log copy of the publisher (NDJSON), ' +
				'and PORTOLANO_SITE to the key of the site.',
		);
	}
	const store = storeOf(env.log);
	const site = env.site ?? firstSite(store);
	const path = decodeURI(url.pathname);
	locals.portolano = { view: store.view({ site, language: languageOf(path) }), path };
	return next();
});

function firstSite(store: Store): string {
	const sites: Published[] = [...store.documents('site')];
	const [first] = sites;
	if (first) return first.owner;
	throw new Error('The log of PORTOLANO_LOG has no site. Publish one, or give another log.');
}
