import type { PageTypeOn, SiteKind } from '@portolano/content-models';

/** Content types whose documents have a page of their own on some kind of site. */
export type OwnPageType = { [K in SiteKind]: PageTypeOn<K> }[SiteKind];
