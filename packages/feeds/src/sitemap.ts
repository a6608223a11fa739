import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import astroSitemap, { type SitemapItem } from '@astrojs/sitemap';
import { z } from 'zod';

export interface SitemapUrl {
	/** Absolute address. */
	url: string;
	/** When what readers see last changed, as an ISO instant; absent where it is not known. */
	lastModified?: string;
	/** The page in each of its languages, itself included; absent for a page in one language. */
	alternates?: readonly { language: string; url: string }[];
}

/** The protocol allows 50,000; the integration would begin a second file some time before. */
const URLS_MAX = 45_000;

const hook = z.custom<(options: object) => unknown>((value) => typeof value === 'function');

/** What the integration does in a build, in this order. Of what Astro hands to each it reads the little given below. */
const buildHooks = z.object({
	'astro:config:done': hook,
	'astro:routes:resolved': hook,
	'astro:build:done': hook,
});

/** The integration tells of a failure in its log and goes on: here it is one. */
const logger = {
	info: () => undefined,
	warn: refuse,
	error: refuse,
};

function refuse(message: string): never {
	throw new Error(`@astrojs/sitemap could not write a sitemap: ${message}`);
}

function itemOf({ url, lastModified, alternates }: SitemapUrl): SitemapItem {
	return {
		url,
		...(lastModified ? { lastmod: lastModified } : {}),
		...(alternates ? { links: alternates.map(({ language, url }) => ({ lang: language, url })) } : {}),
	};
}

let folder: string | undefined;
let last = 0;

/** Where the integration, which writes to a disk only, writes; gone with the process. */
function ownFolder(): string {
	if (folder !== undefined) return folder;
	const made = mkdtempSync(join(tmpdir(), 'portolano-sitemap-'));
	process.once('exit', () => rmSync(made, { recursive: true, force: true }));
	folder = made;
	return made;
}

async function written(name: string): Promise<string> {
	const file = (part: string) => join(ownFolder(), `${name}-${part}.xml`);
	const text = await readFile(file('0'), 'utf8');
	await Promise.all([rm(file('0')), rm(file('index'))]);
	return text;
}

/**
 * One sitemap (sitemaps.org 0.9), written by `@astrojs/sitemap` as at the end of a build whose pages are `urls`: each with
 * its last change and its languages, in alphabetical order. No address at all throws: a site has a home page.
 */
export async function sitemap({ urls }: { urls: readonly SitemapUrl[] }): Promise<string> {
	const [first] = urls;
	if (!first || urls.length > URLS_MAX) {
		throw new Error(
			`A sitemap has from 1 to ${URLS_MAX} addresses, and this one has ${urls.length}. Check the list of pages; no file was made.`,
		);
	}
	const items = new Map(urls.map((entry) => [entry.url, itemOf(entry)]));
	const name = `part-${(last += 1)}`;
	const { hooks } = astroSitemap({
		customPages: [...items.keys()],
		filenameBase: name,
		namespaces: { news: false, image: false, video: false, xhtml: urls.some(({ alternates }) => alternates) },
		serialize: ({ url }) => items.get(url),
	});
	const steps = buildHooks.parse(hooks);
	const config = {
		site: new URL(first.url).origin,
		base: '/',
		trailingSlash: 'always',
		build: { format: 'directory' },
	};
	await steps['astro:config:done']({ config });
	await steps['astro:routes:resolved']({ routes: [] });
	await steps['astro:build:done']({ dir: pathToFileURL(ownFolder() + sep), pages: [], logger });
	return written(name);
}
