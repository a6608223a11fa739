import {
	type HistoryType,
	historyTypes,
	pathOf,
	pathOfHistory,
	type SiteKind,
} from '@portolano/content-models';
import type { PageContext, Route } from '../definition.ts';
import HistoryPage from '../history/HistoryPage.astro';
import { historyPaths } from '../history/paths.ts';
import { documentPathMatcher } from './document-paths.ts';
import { rendering } from './rendering.ts';

/** Returns the document of the page, which the publisher names, unless it has no history any more. */
function withHistory(type: HistoryType, { document, view, site, path }: PageContext) {
	const found = document?.type === type ? view.whole({ type, id: document.id }) : undefined;
	const own = pathOfHistory(path);
	return found?.changes && pathOf(site.kind, found, view.language) === own ? found : undefined;
}

function historyOf(kind: SiteKind, type: HistoryType): Route {
	const match = documentPathMatcher(kind, type);
	return {
		rank: 'page',
		family: {
			name: `${type} history`,
			of: type,
			paths: (document, site) =>
				document.type === type && document.changes ? Object.values(historyPaths({ site }, document)) : [],
		},
		match: (path) => {
			const page = pathOfHistory(path);
			return page === undefined ? undefined : match(page);
		},
		render: (_, context) => {
			const document = withHistory(type, context);
			return document && rendering(HistoryPage, { document });
		},
	};
}

/** Routes of the histories of documents, below their pages, for those of `types` that have one. */
export function historyPages(kind: SiteKind, types: readonly string[]): Route[] {
	return historyTypes.filter((type) => types.includes(type)).map((type) => historyOf(kind, type));
}
