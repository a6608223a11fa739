import { pathOf, type Language, type PageType, type Published } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import type { PageContext } from '../page-context.ts';
import { rendering, pathPattern, type Component, type PathParts } from './rendering.ts';
import type { Route } from '../definition.ts';

/** Types whose pages are named by a slug. */
export type SluggedType = Exclude<PageType, 'topic' | 'question'>;

/**
 * The page of each document of `type` that the site owns, in each language that is ready. `patterns` tell the form of
 * its addresses, with `:slug`; the addresses themselves are those of `pathOf`.
 */
export function documentPages<T extends SluggedType>(pages: {
	type: T;
	patterns: readonly `${string}:slug${string}`[];
	component: Component<{ document: Published<T> }>;
}): Route {
	const { type, patterns, component } = pages;
	const matchers = patterns.map(pathPattern);
	return {
		rank: 'page',
		family: {
			name: type,
			of: type,
			paths: (document, site) => (isOf(document, type) ? pathsOf(document, site) : []),
		},
		match: (path) => firstMatch(matchers, path),
		render: ({ slug = '' }, context) => {
			const document = namedDocument(type, context) ?? documentAt(type, slug, context);
			return document && isOf(document, type) ? rendering(component, { document }) : undefined;
		},
	};
}

/** The page of each topic that has one, such as `/argomenti/sport/`. */
export function topicPages(pages: {
	patterns: readonly `${string}:slug${string}`[];
	component: Component<{ document: Published<'topic'> }>;
}): Route {
	const matchers = pages.patterns.map(pathPattern);
	return {
		rank: 'page',
		family: {
			name: 'topic',
			of: 'topic',
			paths: (document, site) => (document.type === 'topic' ? pathsOf(document, site) : []),
		},
		match: (path) => firstMatch(matchers, path),
		render: ({ slug = '' }, { view }) => {
			const { items } = view.list({ type: 'topic', select: ['code'], where: { code: slug }, order: byId });
			const document = items[0] && view.whole(items[0]);
			return document && rendering(pages.component, { document });
		},
	};
}

const byId = { by: 'id', direction: 'ascending' } as const;

/** Addresses of a document on its own site, one for each language in which both are ready. */
export function pathsOf(
	document: Published<SluggedType | 'topic'>,
	site: Pick<Published<'site'>, 'kind' | 'siteLanguages'>,
): PagePath[] {
	return readyLanguages(document, site).flatMap((language) => pathOf(site.kind, document, language) ?? []);
}

/** The languages in which a document is complete and its site speaks. */
export function readyLanguages(
	{ languages }: Pick<Published, 'languages'>,
	{ siteLanguages }: Pick<Published<'site'>, 'siteLanguages'>,
): Language[] {
	return siteLanguages.filter((language) => languages.includes(language));
}

/** The document that the publisher says the page is of. */
function namedDocument<T extends SluggedType>(type: T, { document, view }: PageContext) {
	return document?.type === type ? view.whole({ type, id: document.id }) : undefined;
}

function documentAt(type: SluggedType, slug: string, { view, site, path }: PageContext) {
	const { items } = view.list({ type, select: ['owner', 'slug'], where: { slug }, order: byId });
	const found = items.find(({ owner }) => owner === site.key);
	const document = found && view.whole({ type, id: found.id });
	// The slug alone would also answer at the address of another section or language.
	return document && pathOf(site.kind, document, view.language) === path ? document : undefined;
}

function isOf<T extends Published['type']>(document: Published, type: T): document is Published<T> {
	return document.type === type;
}

function firstMatch(matchers: readonly ((path: PagePath) => PathParts | undefined)[], path: PagePath) {
	for (const match of matchers) {
		const parts = match(path);
		if (parts) return parts;
	}
	return undefined;
}
