import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '@portolano/checks/browser';
import { firstThree } from '@portolano/e2e/searches/first-three.ts';
import { answersTo, hasAnswer, type Need, needSets, searchPageOf } from '@portolano/e2e/searches/needs.ts';
import { stateFile } from '@portolano/search';
import { closePagefind, writePagefindIndex } from '@portolano/search/bench/pagefind-index.ts';
import { z } from 'zod';
import type { Installation } from './installation.ts';
import { serveFolder } from './serve-folder.ts';

const WITHIN_MS = 60_000;

/** For how many needs a right page was the first result, and among the first three. */
export interface SearchFigures {
	first: number;
	inThree: number;
}

export interface SearchComparison {
	/** The month in which the searches were written. */
	written: string;
	/** Those that a page answers. */
	needs: number;
	ours: SearchFigures;
	/** Pagefind's own query over the same pages. */
	pagefind: SearchFigures;
}

type Page = Parameters<typeof firstThree>[0];
type Sites = Installation['sites'];
type Find = (need: Need) => Promise<readonly string[]>;

/** Types the needs of each set in our search and in Pagefind's own, over the pages of an installation. */
export async function measureSearch({ sites }: Installation, folder: string): Promise<SearchComparison[]> {
	await untilSearched(sites);
	const browser = await launchChromium();
	const indexes = join(folder, 'pagefind');
	rmSync(indexes, { recursive: true, force: true });
	mkdirSync(indexes, { recursive: true });
	const server = await serveFolder(indexes);
	try {
		const page = await browser.newPage();
		for (const { key, folder: pages } of sites) await writePagefindIndex(pages, join(indexes, key));
		const comparisons: SearchComparison[] = [];
		for (const { written, needs } of needSets) {
			const answered = needs.filter(hasAnswer);
			const figures = (find: Find) => figuresOf(answered, { sites, find });
			comparisons.push({
				...{ written, needs: answered.length },
				ours: await figures((need) => firstThree(page, need, sites)),
				pagefind: await figures((need) => pagefindsThree(page, need, { sites, server: server.url })),
			});
		}
		return comparisons;
	} finally {
		await Promise.all([browser.close(), server.close(), closePagefind()]);
		rmSync(indexes, { recursive: true, force: true });
	}
}

/** The search of a site follows its first pages. */
async function untilSearched(sites: Sites): Promise<void> {
	const deadline = Date.now() + WITHIN_MS;
	const isSearched = ({ folder }: Sites[number]) => existsSync(join(folder, 'ricerca', stateFile));
	while (!sites.every(isSearched)) {
		if (Date.now() > deadline) throw new Error(`The sites were not searched within ${WITHIN_MS / 1000} s.`);
		await wait(200);
	}
}

async function figuresOf(
	needs: readonly Need[],
	{ sites, find }: { sites: Sites; find: Find },
): Promise<SearchFigures> {
	const places: number[] = [];
	for (const need of needs) {
		const right = answersTo(need, sites);
		places.push((await find(need)).findIndex((address) => right.includes(address)));
	}
	return {
		first: places.filter((place) => place === 0).length,
		inThree: places.filter((place) => place >= 0).length,
	};
}

/** The index and the language are those of the search page on which the need is typed. */
async function pagefindsThree(
	page: Page,
	need: Need,
	{ sites, server }: { sites: Sites; server: string },
): Promise<string[]> {
	const { origin, pathname } = new URL(searchPageOf(need, sites));
	const key = sites.find((site) => site.origin === origin)?.key ?? '';
	await page.goto(`${server}/${pathname.startsWith('/en/') ? 'en' : 'it'}.html`);
	const script = `${server}/${key}/pagefind.js`;
	const paths = z.array(z.string()).parse(await page.evaluate(threeOf(script, need.typed)));
	// The address begins with the folder of the index.
	return paths.map((path) => origin + path.replace(new RegExp(`^/${key}(?=/)`), ''));
}

/** Returns what the browser runs to ask Pagefind: its script has no types, so it is run as text. */
function threeOf(script: string, typed: string): string {
	return `import(${JSON.stringify(script)})
		.then((pagefind) => pagefind.search(${JSON.stringify(typed)}))
		.then(({ results }) => Promise.all(results.slice(0, 3).map((result) => result.data())))
		.then((three) => three.map(({ url }) => url))`;
}
