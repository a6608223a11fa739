import type { Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { axeLayoutRules, axePage } from './axe-page.ts';
import { reflowFindings, textSizeFindings, textSpacingFindings } from './fit.ts';
import { layerFindings, unstyledFindings } from './old-browsers.ts';
import { printFindings } from './paper.ts';
import { pictureFindings } from './pictures.ts';
import { forcedColoursFindings, reducedMotionFindings } from './preferences.ts';

// The markup is checked elsewhere; enlarging or recolouring a page only affects rules on sizes and colours.
const layout = (strained: Page) => axePage(strained, { rules: axeLayoutRules });

/**
 * Returns the accessibility faults of the open page in each mode (reflow, text size, forced colours, print …). The page
 * is loaded once and changed in place.
 */
export async function everyModeFindings(page: Page): Promise<Finding[]> {
	return [
		...(await reflowFindings(page, axePage)),
		...(await textSizeFindings(page, layout)),
		...(await textSpacingFindings(page, layout)),
		...(await forcedColoursFindings(page, layout)),
		...(await colourFindings(page)),
		...(await reducedMotionFindings(page)),
		...(await pictureFindings(page)),
		...(await printFindings(page)),
		...(await layerFindings(page)),
		...(await unstyledFindings(page)),
	];
}

const colourSettings = [
	{ media: { colorScheme: 'dark' }, how: 'chi ha scelto lo scuro' },
	{ media: { contrast: 'more' }, how: 'chi ha chiesto più contrasto' },
] as const;

/** Checks the contrast of texts for who prefers dark or more contrast (EN 301 549, 9.7). Restores the setting. */
async function colourFindings(page: Page): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const { media, how } of colourSettings) {
		// A colour on its way from the one scheme to the other is of neither.
		await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
		const found = await axePage(page, { rules: ['color-contrast'] });
		findings.push(...found.map((one) => ({ ...one, rule: 'EN 9.7', what: `Contrasto scarso per ${how}.` })));
	}
	await page.emulateMedia({ colorScheme: null, contrast: null });
	await page.emulateMedia({ reducedMotion: null });
	return findings;
}
