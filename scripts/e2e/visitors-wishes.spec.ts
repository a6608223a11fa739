import { launchChromium } from '@portolano/checks/browser';
import { brandSections, type Language, languageRoot, sectionPath } from '@portolano/content-models';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage, phone } from './open-page.ts';
import { firstThreeOn } from './searches/first-three.ts';
import { type PageLinks, pageLinks, withinTwoTaps } from './searches/page-links.ts';
import { type Wish, wishes } from './searches/wishes.ts';

const LEAST = 40;

const { sites } = inject('addresses');
const site = sites.find(({ kind }) => kind === 'brand');
if (!site) throw new Error('There is no site for visitors.');
const brand = site.origin;

let browser: Browser;
let page: Page;
let pages: PageLinks;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser, phone);
	pages = pageLinks(await browser.newPage(), site);
});

afterAll(() => browser.close());

/** Returns the address in a language of the page at an Italian path, or the English one; undefined where there is no such page. */
async function inLanguage(path: string, language: Language): Promise<string | undefined> {
	if (!pages.exists(path)) return undefined;
	if (language === 'it') return path;
	for (const tried of [language, 'en']) {
		const [twin] = await pages.links(path, `link[rel="alternate"][hreflang="${tried}"]`);
		if (twin !== undefined) return twin;
	}
	return undefined;
}

async function answersTo({ pages: paths, language }: Wish): Promise<string[]> {
	const answers: string[] = [];
	for (const path of paths) {
		const address = await inLanguage(path, language);
		if (address !== undefined) answers.push(address);
	}
	return answers;
}

const nearHome = (language: Language) =>
	withinTwoTaps({
		home: languageRoot(language),
		lists: [sectionPath(brandSections.index, language)],
		links: pages.links,
	});

test(`of forty-five wishes of visitors, at least ${LEAST} are answered within two taps or one search from the home page`, async () => {
	const near = new Map<Language, Set<string>>();
	const missed: string[] = [];
	let bySearch = 0;
	for (const wish of wishes) {
		const answers = await answersTo(wish);
		const search = `${brand}${sectionPath(brandSections.search, wish.language)}`;
		const found = await firstThreeOn(page, search, wish.typed);
		const reached = near.get(wish.language) ?? (await nearHome(wish.language));
		near.set(wish.language, reached);
		if (found.some((address) => answers.includes(new URL(address).pathname))) bySearch += 1;
		else if (!answers.some((path) => reached.has(path)))
			missed.push(`${String(wish.id)} “${wish.wish}” (“${wish.typed}”: ${found.join(', ') || 'nothing'})`);
	}
	console.log(
		`Wishes answered: ${String(wishes.length - missed.length)} of ${String(wishes.length)}, ${String(bySearch)} of them by one search.` +
			missed.map((one) => `\nMissed ${one}`).join(''),
	);
	expect(wishes).toHaveLength(45);
	expect(wishes.length - missed.length).toBeGreaterThanOrEqual(LEAST);
}, 300_000);
