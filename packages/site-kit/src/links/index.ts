export { addressFields } from './address-fields.ts';
export { hrefOf, hrefOfReference, type Linkable } from './hrefs.ts';
export { hrefOfTarget, phoneHref } from './targets.ts';
export { titledLinks } from './titled-links.ts';
