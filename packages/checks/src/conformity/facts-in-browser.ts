import type { Page } from 'playwright-core';
import { type BrowserFacts, type Question, ratings } from './browser-facts.ts';

/** Returns what the criteria need to know of the open page. Changes and restores the window where there is a rating. */
export async function browserFacts(page: Page): Promise<BrowserFacts> {
	const looks = await page.evaluate(() => {
		const texts = 'body :is(h1, h2, h3, h4, h5, h6, p)';
		const families = (selector: string) => [
			...new Set(
				[...document.querySelectorAll(selector)].map(
					(element) => getComputedStyle(element).fontFamily.split(',')[0]?.replaceAll(/["']/g, '') ?? '',
				),
			),
		];
		const ofScript: unknown = Reflect.get(window, 'BOOTSTRAP_ITALIA_VERSION');
		const ofSheet = getComputedStyle(document.body).getPropertyValue('--bootstrap-italia-version').trim();
		return {
			fonts: { texts: families(texts), within: families(`${texts} *`) },
			bootstrapVersion: typeof ofScript === 'string' ? ofScript : ofSheet || null,
		};
	});
	const cookies = await page.context().cookies();
	return {
		...looks,
		cookies: cookies.map(({ name, domain }) => ({ name, domain })),
		questionsShown: await questionsShown(page),
	};
}

/** The window in which the validator looks. */
const huge = { width: 3840, height: 2160 };

/** Rates the page as the validator does: each star twice, so a form that toggles or restarts on a click fails. */
async function questionsShown(page: Page): Promise<Question[][] | null> {
	if ((await page.locator('[data-element="feedback"]').count()) === 0) return null;
	const before = page.viewportSize();
	await page.setViewportSize(huge);
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	const shown: Question[][] = [];
	for (const rating of ratings) {
		const star = page.locator(`[data-element="feedback-rate-${rating}"]`);
		if ((await star.count()) > 0) {
			await star.first().evaluate((element: HTMLElement) => element.click());
			await star.first().evaluate((element: HTMLElement) => element.click());
		}
		shown.push(await page.evaluate(visibleQuestions));
	}
	if (before) await page.setViewportSize(before);
	return shown;
}

/** Runs in the page. Returns the questions that are visible in the window. */
function visibleQuestions(): ('positive' | 'negative')[] {
	return (['positive', 'negative'] as const).filter((kind) => {
		const question = document.querySelector(
			`[data-element="feedback"] [data-element="feedback-rating-${kind}"]`,
		);
		const box = question?.getBoundingClientRect();
		if (!question || !box || getComputedStyle(question).visibility === 'hidden') return false;
		return box.width > 0 && box.height > 0 && box.top > 0 && box.bottom > 0 && box.top < innerHeight;
	});
}
