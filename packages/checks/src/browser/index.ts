export { type AxeOptions, axeLayoutRules, axePage, axeResults, axeTags, prepareAxe } from './axe-page.ts';
export {
	chromiumFlags,
	findChromium,
	launchChromium,
	launchWithProfile,
	packagedChromium,
} from './chromium.ts';
export { keyboardFindings, skipLinkFindings, type TabStop, tabThrough } from './keyboard.ts';
export { everyModeFindings } from './every-mode.ts';
export { type AlsoLook, reflowFindings, textSizeFindings, textSpacingFindings } from './fit.ts';
export { layerFindings, unstyledFindings } from './old-browsers.ts';
export { pictureFindings } from './pictures.ts';
export { printFindings } from './paper.ts';
export { forcedColoursFindings, reducedMotionFindings } from './preferences.ts';
export { targetSizeFindings } from './target-size.ts';
export { thirdPartyRequests } from './third-parties.ts';
