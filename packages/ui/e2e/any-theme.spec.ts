import { axePage, launchChromium, prepareAxe } from '@portolano/checks/browser';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { darkRules } from '../src/dark-rules.ts';
import { darkThemeOf } from '../src/dark-theme-of.ts';
import { nearestPassing } from '../src/passing.ts';
import { scatteredColours } from '../src/testing/scattered-colours.ts';
import { themeOf } from '../src/theme-of.ts';
import { characters } from '../src/theme.ts';
import { tokensOf } from '../src/tokens.ts';
import { openGallery } from './gallery.ts';

const gallery = await openGallery();
let browser: Browser;
let context: BrowserContext;
let tokens = '';

const colours = scatteredColours(25);
const choices = colours.flatMap((colour, index) =>
	characters.map((character) => ({
		primary: nearestPassing(colour),
		accent: colours.at(index - 7),
		character,
	})),
);

beforeAll(async () => {
	browser = await launchChromium();
	context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	await context.route('**/themes/*.css', (route) =>
		route.fulfill({ contentType: 'text/css; charset=utf-8', body: tokens }),
	);
	await prepareAxe(context);
});

afterAll(async () => {
	await browser.close();
	gallery.close();
});

const samples = ['service', 'portal', 'brand', 'area', 'police'];

const everywhere = samples.flatMap((sample) => [
	{ sample, colorScheme: 'light' as const },
	{ sample, colorScheme: 'dark' as const },
]);

test.each(everywhere)(
	'the sample page “$sample” can be read in any $colorScheme theme',
	async ({ sample, colorScheme }) => {
		const page = await context.newPage();
		await page.emulateMedia({ colorScheme });
		// Each page has a fifth of the themes, since axe takes a second for each.
		const own = choices.filter((_, index) => samples[index % samples.length] === sample);
		for (const choice of own) {
			tokens = tokensOf(themeOf(choice)) + darkRules(darkThemeOf(choice));
			await page.goto(`${gallery.origin}/samples/${sample}/`);
			const findings = await axePage(page, { rules: ['color-contrast', 'link-in-text-block'] });
			expect(findings, JSON.stringify(choice)).toEqual([]);
		}
		await page.close();
	},
);
