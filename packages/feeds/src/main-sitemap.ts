import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import { z } from 'zod';
import { assertSitemapSize } from './sitemap.ts';

/** The sitemap as search engines are given it: an index, and the part that it names last. */
export interface MainSitemap {
	/** Names the parts given, then the file of `pages`. */
	index: string;
	pages: string;
}

/** The name of the file of the pages: the integration numbers its files. */
export const mainSitemapFile = 'liste-0.xml';

const hook = z.custom<(options: object) => unknown>((value) => typeof value === 'function');

/** What the integration does in a build, in this order. Of what Astro hands to each it reads the little given below. */
const buildHooks = z.object({
	'astro:config:done': hook,
	'astro:routes:resolved': hook,
	'astro:build:done': hook,
});

/** The integration tells of a failure in its log and goes on: here it is one. */
const logger = { info: () => undefined, warn: refuse, error: refuse };

function refuse(message: string): never {
	throw new Error(`@astrojs/sitemap could not write the sitemap: ${message}`);
}

/** It makes a collator for each comparison: what comes in its order is compared once. */
const inItsOrder = new Intl.Collator('en', { numeric: true }).compare;

/**
 * The index and the pages that are no document, as `@astrojs/sitemap` writes them at the end of a build. `pages` and
 * `parts` are absolute addresses; the file of pages stands as {@link mainSitemapFile} in `folder`, a path of the origin of the
 * first page such as `/sitemap/`. Throws for a site without pages.
 */
export async function mainSitemap(site: {
	folder: string;
	pages: readonly string[];
	parts: readonly string[];
}): Promise<MainSitemap> {
	const [first = ''] = site.pages;
	assertSitemapSize(site.pages.length);
	const { hooks } = astroSitemap({
		customPages: [...site.pages].sort(inItsOrder),
		customSitemaps: [...site.parts],
		filenameBase: 'liste',
		namespaces: { news: false, image: false, video: false, xhtml: false },
	});
	const config = {
		site: new URL(first).origin,
		base: site.folder,
		trailingSlash: 'always',
		build: { format: 'directory' },
	};
	const steps = buildHooks.parse(hooks);
	await steps['astro:config:done']({ config });
	await steps['astro:routes:resolved']({ routes: [] });
	return withFolder(async (folder) => {
		await steps['astro:build:done']({ dir: pathToFileURL(folder + sep), pages: [], logger });
		const text = (file: string) => readFile(join(folder, file), 'utf8');
		return { index: await text('liste-index.xml'), pages: await text(mainSitemapFile) };
	});
}

/** The integration writes to a disk only. */
async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), 'portolano-sitemap-'));
	try {
		return await use(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
