export { type Chrome } from './chrome.ts';
export { chromeOf } from './chrome-of.ts';
export { type LinkGroup, menuAt, menusAt } from './menus.ts';
export { hrefOfPurpose, pageFor, type Purpose, standInPaths, type StandingPurpose } from './purposes.ts';
export { socialLinks } from './socials.ts';
