import { launchChromium } from '@portolano/checks/browser';
import { brandSections, type Language, languageRoot, sectionPath } from '@portolano/content-models';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPage, phone } from './open-page.ts';
import { firstThreeOn } from './searches/first-three.ts';
import { type Wish, wishes } from './searches/wishes.ts';

const LEAST = 40;

const { sites } = inject('addresses');
const brand = sites.find(({ kind }) => kind === 'brand')?.origin ?? '';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser, phone);
});

afterAll(() => browser.close());

/** Returns the paths that the page at `path` links to in its main part; its menus too on a home page. */
async function linksOn(path: string, isHome: boolean): Promise<string[]> {
	await page.goto(`${brand}${path}`);
	return page.locator(isHome ? 'a[href]' : 'main a[href]').evaluateAll((links) =>
		links.flatMap((link) => {
			const { origin, pathname } = new URL(link.getAttribute('href') ?? '', document.baseURI);
			return origin === location.origin ? [pathname] : [];
		}),
	);
}

/** The pages two taps away from the home page of a language. The index doesn't count: it leads nowhere in particular. */
async function withinTwoTaps(language: Language): Promise<Set<string>> {
	const home = languageRoot(language);
	const index = sectionPath(brandSections.index, language);
	const first = new Set(await linksOn(home, true));
	const reached = new Set([home, ...first]);
	for (const path of first) {
		if (path === index || !path.endsWith('/') || path === home) continue;
		for (const next of await linksOn(path, false)) reached.add(next);
	}
	return reached;
}

/** Returns the address in a language of the page at an Italian path, or the English one; undefined where there is no such page. */
async function inLanguage(path: string, language: Language): Promise<string | undefined> {
	const answer = await page.goto(`${brand}${path}`);
	if (answer?.status() !== 200) return undefined;
	if (language === 'it') return path;
	for (const tried of [language, 'en']) {
		const twin = page.locator(`link[rel="alternate"][hreflang="${tried}"]`).first();
		const address = (await twin.count()) > 0 ? await twin.getAttribute('href') : null;
		if (address !== null) return new URL(address, brand).pathname;
	}
	return undefined;
}

async function answersTo({ pages, language }: Wish): Promise<string[]> {
	const answers: string[] = [];
	for (const path of pages) {
		const address = await inLanguage(path, language);
		if (address !== undefined) answers.push(address);
	}
	return answers;
}

test(`of forty-five wishes of visitors, at least ${LEAST} are answered within two taps or one search from the home page`, async () => {
	const near = new Map<Language, Set<string>>();
	const missed: string[] = [];
	let bySearch = 0;
	for (const wish of wishes) {
		const answers = await answersTo(wish);
		const search = `${brand}${sectionPath(brandSections.search, wish.language)}`;
		const found = await firstThreeOn(page, search, wish.typed);
		const reached = near.get(wish.language) ?? (await withinTwoTaps(wish.language));
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
