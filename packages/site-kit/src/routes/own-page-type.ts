import type { PageTypeOn, SiteKind } from '@portolano/content-models';

/** Types whose documents have a page of their own on sites of some kind. */
export type OwnPageType = { [K in SiteKind]: PageTypeOn<K> }[SiteKind];
