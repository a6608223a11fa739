export { linkFields } from './link-fields.ts';
export { hrefOf, type Linkable } from './hrefs.ts';
export { hrefOfReference } from './references.ts';
export { saidInItalian } from './said-in-italian.ts';
export { hrefOfTarget, phoneHref } from './targets.ts';
export { titledLinks } from './titled-links.ts';
