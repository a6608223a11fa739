import type { PageTypeOn, SiteKind } from '@portolano/content-models';
import type { Route } from '../definition.ts';
import { type DocumentViews, documentPages as pagesOfDocuments } from './document-pages.ts';
import { historyPages } from './history-pages.ts';
import type { OwnPageType } from './own-page-type.ts';

/** Routes of the pages of documents, as `document-pages.ts` makes them, and of their histories. */
export function documentPages<K extends SiteKind>(
	kind: K,
	views: DocumentViews<PageTypeOn<K> & OwnPageType>,
): Route[] {
	return [...pagesOfDocuments(kind, views), ...historyPages(kind, Object.keys(views))];
}
