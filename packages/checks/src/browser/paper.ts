import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { pathIn } from './page-path.ts';

/** Printable width of an A4 sheet with margins of one centimetre, portrait and landscape, in CSS pixels. */
const UPRIGHT = 718;
const TURNED = 1047;

/**
 * Checks that nothing is cut at the edge of the paper: wide elements must shrink or be on a landscape page. Restores
 * the settings.
 */
export async function printFindings(page: Page): Promise<Finding[]> {
	const before = page.viewportSize();
	await page.emulateMedia({ media: 'print' });
	const names = [];
	for (const width of [UPRIGHT, TURNED]) {
		await page.setViewportSize({ width, height: 1000 });
		names.push(...(await page.evaluate(cutByPaper, { width, isTurned: width === TURNED })));
	}
	await page.emulateMedia({ media: null });
	if (before) await page.setViewportSize(before);
	return names.map((name) => ({
		rule: 'Stampa',
		where: `${pathIn(page)} · ${name}`,
		what: 'Sulla carta una parte resta fuori dal foglio.',
		cure: 'Lascia andare a capo il testo; una tabella larga va su un foglio girato.',
	}));
}

/** Runs in the page. Returns the elements that end beyond the sheet they are printed on. */
function cutByPaper({ width, isTurned }: { width: number; isTurned: boolean }): string[] {
	const isOnTurnedSheet = (element: Element) => {
		for (let each: Element | null = element; each; each = each.parentElement)
			if (getComputedStyle(each).getPropertyValue('page') === 'turned') return true;
		return false;
	};
	// A drawing is cut at its own edge: what of it is beyond was never to be seen.
	return [...document.body.querySelectorAll('*:not(svg *)')]
		.filter((element) => {
			const { left, right, width: own } = element.getBoundingClientRect();
			const isShown = own > 1 && element.checkVisibility({ visibilityProperty: true });
			return isShown && left >= 0 && right > width + 1 && isOnTurnedSheet(element) === isTurned;
		})
		.slice(0, 5)
		.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
}
