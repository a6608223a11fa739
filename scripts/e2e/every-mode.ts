import {
	axeLayoutRules,
	axePage,
	forcedColoursFindings,
	layerFindings,
	pictureFindings,
	printFindings,
	reducedMotionFindings,
	reflowFindings,
	textSizeFindings,
	textSpacingFindings,
	unstyledFindings,
} from '@portolano/checks/browser';
import type { Page } from 'playwright-core';

type Findings = Awaited<ReturnType<typeof axePage>>;

/**
 * Returns the accessibility faults of the open page in each mode (reflow, text size, forced colours, print …). The page
 * is loaded once and changed in place.
 */
export async function everyModeFindings(page: Page): Promise<Findings> {
	// The markup is checked elsewhere; enlarging or recolouring a page only affects rules on sizes and colours.
	const layout = (strained: Page) => axePage(strained, { rules: axeLayoutRules });
	return [
		...(await reflowFindings(page, axePage)),
		...(await textSizeFindings(page, layout)),
		...(await textSpacingFindings(page, layout)),
		...(await forcedColoursFindings(page, layout)),
		...(await reducedMotionFindings(page)),
		...(await pictureFindings(page)),
		...(await printFindings(page)),
		...(await layerFindings(page)),
		...(await unstyledFindings(page)),
	];
}
