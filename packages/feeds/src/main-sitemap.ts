import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import { z } from 'zod';
import { assertSitemapSize } from './sitemap.ts';

/** The sitemap for search engines: an index, and the last of the parts that it lists. */
export interface MainSitemap {
	/** Lists `parts`, then the file of `pages`. */
	index: string;
	pages: string;
}

/** Name of the file of the pages; the integration adds the number. */
export const mainSitemapFile = 'liste-0.xml';

const hook = z.custom<(options: object) => unknown>((value) => typeof value === 'function');

/** The hooks of the integration, called in this order with the few properties of Astro's that they read. */
const buildHooks = z.object({
	'astro:config:done': hook,
	'astro:routes:resolved': hook,
	'astro:build:done': hook,
});

/** The integration only logs failures (https://github.com/withastro/astro/issues/13864); this logger throws them. */
const logger = { info: () => undefined, warn: refuse, error: refuse };

function refuse(message: string): never {
	throw new Error(`@astrojs/sitemap could not write the sitemap: ${message}`);
}

/** The order of the integration, which creates a collator for each comparison; sorted input needs fewer comparisons. */
const inItsOrder = new Intl.Collator('en', { numeric: true }).compare;

/**
 * Returns the index and the file of the pages that have no document, as `@astrojs/sitemap` writes them at the end of a
 * build. `pages` and `parts` are absolute addresses. The file of pages is served as {@link mainSitemapFile} in
 * `folder`, a path such as `/sitemap/` on the origin of the first page.
 * @throws Error for a site without pages.
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

/** Runs `use` with a temporary folder, because the integration can only write files. */
async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), 'portolano-sitemap-'));
	try {
		return await use(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
