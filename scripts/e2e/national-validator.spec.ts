import { launchChromium } from '@portolano/checks/browser';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { desktop, openPage } from './open-page.ts';
import { onePageOfEachKind } from './page-kinds.ts';

// The criteria of the national validator that need a browser. Criteria of the markup are tested in `sites/portal`.
const portal = inject('addresses').sites.find(({ kind }) => kind === 'portal');
if (!portal) throw new Error('There is no portal to validate.');
const { origin } = portal;

const read = ['home', 'section', 'news section', 'services', 'service category', 'service'];
const pages = onePageOfEachKind(portal).filter(({ kind }) => read.includes(kind));

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchChromium();
	page = await openPage(browser, desktop);
});

afterAll(() => browser.close());

describe.for(pages)('the page “$kind”', ({ path }) => {
	beforeAll(() => page.goto(origin + path));

	test('uses the font families of the model for headings and paragraphs, hidden ones too (C.SI.1.1)', async () => {
		const families = await page.evaluate(() => {
			const texts = 'body :is(h1, h2, h3, h4, h5, h6, p)';
			return [...document.querySelectorAll(`${texts}, ${texts} *`)].map((element) =>
				getComputedStyle(element).fontFamily.split(',')[0]?.replaceAll('"', ''),
			);
		});
		expect([...new Set(families)]).toEqual(['Titillium Web']);
	});

	test('declares a version of Bootstrap Italia and uses its classes (C.SI.1.2)', async () => {
		const used = await page.evaluate(() => ({
			version: getComputedStyle(document.body).getPropertyValue('--bootstrap-italia-version'),
			classes: [
				...new Set([...document.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList])),
			],
		}));
		const theirs = used.classes.filter((name) => bootstrapItalia.has(name));
		expect(used.version.replaceAll(/[" ]/g, '')).toMatch(/^2\.\d+\.\d+$/);
		expect(theirs.length / used.classes.length).toBeGreaterThanOrEqual(0.3);
	});

	test('sets no cookie (C.SI.3.1)', async () => {
		expect(await page.context().cookies()).toEqual([]);
	});
});

/**
 * Class names in the style sheet of Bootstrap Italia, without the `it-card` family, which the validator doesn't know
 * (seen in pa-website-validator-ng 1.1.38).
 */
const bootstrapItalia = new Set(
	readFileSync(
		createRequire(new URL('../../packages/ui/package.json', import.meta.url)).resolve(
			'bootstrap-italia/dist/css/bootstrap-italia.min.css',
		),
		'utf8',
	)
		.match(/\.[a-z][\w-]*/gi)
		?.map((name) => name.slice(1))
		.filter((name) => !name.startsWith('it-card')),
);

describe('the feedback, as the validator tries it (C.SI.2.5, 2.6)', () => {
	test.for(pages)('on the page “$kind” each star shows the question for its rating', async ({ path }) => {
		const wide = await openPage(browser, { viewport: { width: 3840, height: 2160 } });
		await wide.goto(origin + path);
		await wide.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		for (const rate of [1, 2, 3, 4, 5]) {
			// The validator clicks each star twice, so a form that toggles or restarts on a click fails.
			const star = wide.locator(`[data-element="feedback-rate-${String(rate)}"]`);
			await star.evaluate((element: HTMLElement) => element.click());
			await star.evaluate((element: HTMLElement) => element.click());
			expect(await shownQuestion(wide)).toEqual(rate > 3 ? ['positive'] : ['negative']);
		}
		await wide.context().close();
	});
});

/** Returns which of the two questions is visible in the viewport. */
function shownQuestion(wide: Page): Promise<string[]> {
	return wide.evaluate(() =>
		['positive', 'negative'].filter((kind) => {
			const box = document
				.querySelector(`[data-element="feedback"] [data-element="feedback-rating-${kind}"]`)
				?.getBoundingClientRect();
			return box && box.width > 0 && box.height > 0 && box.top > 0 && box.bottom > 0 && box.top < innerHeight;
		}),
	);
}

describe('the mandatory links', () => {
	test.for([
		['management', /^Amministrazione$/i],
		['news', /^Novità$/i],
		['all-services', /^Servizi$/i],
		['live', /^Vivere .+$/i],
		['faq', /faq|domande frequenti/i],
		['report-inefficiency', /^(segnala |segnalazione )?disservizio$/i],
		['accessibility-link', /./],
		['privacy-policy-link', /./],
		['legal-notes', /./],
		['appointment-booking', /./],
		['all-topics', /./],
	] as const)('%s has the required text and leads to a page of the site', async ([name, words]) => {
		await page.goto(`${origin}/`);
		const link = page.locator(`[data-element="${name}"]`);
		expect((await link.innerText()).trim()).toMatch(words);
		const target = new URL((await link.getAttribute('href')) ?? '', origin);
		expect(target.origin).toBe(origin);
		expect((await page.goto(target.href))?.status()).toBe(200);
	});
});
