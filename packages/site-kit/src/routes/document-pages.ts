import { pathOf, type PageTypeOn, type Published, type SiteKind } from '@portolano/content-models';
import type { PageContext, Route } from '../definition.ts';
import { documentPathMatcher, pathsOf } from './document-paths.ts';
import type { OwnPageType } from './own-page-type.ts';
import { rendering, type Component } from './rendering.ts';

/** A view for each of some types. */
export type DocumentViews<T extends OwnPageType> = {
	readonly [X in T]: Component<{ document: Published<X> }>;
};

/**
 * Routes of the pages of the documents that the site owns, in each ready language. `views` has a view for every type
 * with pages on sites of `kind`; the addresses are those of that kind's table.
 */
export function documentPages<K extends SiteKind>(
	kind: K,
	views: DocumentViews<PageTypeOn<K> & OwnPageType>,
): Route[];
export function documentPages<T extends OwnPageType>(kind: SiteKind, views: DocumentViews<T>): Route[] {
	const isShown = (type: string): type is T => Object.hasOwn(views, type);
	return Object.keys(views)
		.filter(isShown)
		.map((type) => pagesOfType(kind, type, views[type]));
}

/** Route of the pages of the documents of one type. */
export function pagesOfType<T extends OwnPageType>(
	kind: SiteKind,
	type: T,
	component: Component<{ document: Published<T> }>,
): Route {
	return {
		rank: 'page',
		family: {
			name: type,
			of: type,
			paths: (document, site) => (isOf(document, type) ? pathsOf(document, site) : []),
		},
		match: documentPathMatcher(kind, type),
		render: ({ name = '' }, context) => {
			const document = namedDocument(type, context) ?? documentAt(type, name, context);
			return document && isOf(document, type) ? rendering(component, { document }) : undefined;
		},
	};
}

/** Returns the document that the publisher names for the page, if it is of `type`. */
function namedDocument<T extends OwnPageType>(type: T, { document, view }: PageContext) {
	return document?.type === type ? view.whole({ type, id: document.id }) : undefined;
}

const order = { by: 'id', direction: 'ascending' } as const;

function documentAt(type: OwnPageType, name: string, { view, site, path }: PageContext) {
	const { items } =
		type === 'topic'
			? view.list({ type, select: ['owner'], where: { code: name }, order })
			: view.list({ type, select: ['owner', 'slug'], where: { slug: name }, order });
	const found = items.find(({ owner }) => owner === site.key);
	const document = found && view.whole({ type, id: found.id });
	// The slug alone would also match at the address of another section or language.
	return document && pathOf(site.kind, document, view.language) === path ? document : undefined;
}

function isOf<T extends Published['type']>(document: Published, type: T): document is Published<T> {
	return document.type === type;
}
