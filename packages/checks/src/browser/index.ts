export { type AxeOptions, axePage, axeTags, prepareAxe, type Reviewed } from './axe-page.ts';
export { chromiumFlags, findChromium, launchChromium, packagedChromium } from './chromium.ts';
export { keyboardFindings, skipLinkFindings, type TabStop, tabThrough } from './keyboard.ts';
export { reflowFindings, targetSizeFindings, textSizeFindings, textSpacingFindings } from './layout.ts';
export { forcedColoursFindings, reducedMotionFindings } from './preferences.ts';
export { thirdPartyRequests } from './third-parties.ts';
