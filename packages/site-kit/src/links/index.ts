export { linkFields } from './link-fields.ts';
export { hrefOf, type Linkable } from './hrefs.ts';
export { hrefOfReference } from './references.ts';
export { noteOfLanguage, saidInItsLanguage } from './link-language.ts';
export { hrefOfTarget, phoneHref } from './targets.ts';
export { titledLinks } from './titled-links.ts';
