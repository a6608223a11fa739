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

/** What is wrong with the page as it stands, in each way in which people read it; it is loaded once and changed in place. */
export async function everyModeFindings(page: Page): Promise<Findings> {
	// The markup is judged once; what enlarges or recolours it changes only what depends on sizes and colours.
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
