import type { Outline, Published } from '@portolano/content-models';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { smallTown } from '@portolano/test-kit';
import { servePages, type ServedPages } from '../page-blocks/served-pages.ts';
import { applicationFolder } from '../page-blocks/sites.ts';

/** The site of a city for its visitors, which a test changes while it is served. */
export interface ServedCity extends ServedPages {
	/** Texts at paths in place of those of the site; undefined where the server has nothing any more. */
	readonly replaced: Map<string, string | undefined>;
}

const outline: Outline = [
	[
		[
			[17.1, 40.35],
			[17.4, 40.35],
			[17.4, 40.65],
			[17.1, 40.65],
			[17.1, 40.35],
		],
	],
];

/** Serves all pages of the small town's site for visitors, with `more` documents. */
export async function serveCity(more: readonly Published[] = []): Promise<ServedCity> {
	const boundary = { outline, source: 'Istituto di prova, CC BY 4.0' };
	const documents = [...smallTown(), ...more].map((document) =>
		document.type === 'body' ? { ...document, boundary } : document,
	);
	const files = await renderSite({ root: applicationFolder('brand'), site: 'visit', documents });
	const replaced = new Map<string, string | undefined>();
	const get = (path: string) => (replaced.has(path) ? (replaced.get(path) ?? '') : files.get(path));
	return { ...(await servePages('brand', { get })), replaced };
}
