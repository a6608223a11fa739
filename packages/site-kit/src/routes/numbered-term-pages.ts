import type { StoreView } from '@portolano/content-store';
import type { Route } from '../definition.ts';
import { isFurther, numberedPaths } from './numbered-pages.ts';
import { type Component, pathPattern, type PathParts, rendering } from './rendering.ts';

/**
 * Route of lists that differ by one term, which the documents decide, each split into pages: `/novita/archivio/2026-12/`,
 * `/novita/archivio/2026-12/2/`. `pages` must count them with the same query that renders them.
 */
export function numberedTermPages<const Props extends object>(lists: {
	/** Address of the first page of a list, where `:term` stands for the term. */
	pattern: `${string}:term/`;
	/** What a term looks like; anything else has no page. */
	isTerm: RegExp;
	/** Returns the terms that have documents. */
	terms: (view: StoreView) => readonly string[];
	pages: (view: StoreView, term: string) => number;
	component: Component<Props & { term: string; number: number }>;
	/** Props that distinguish these lists from others of the same component. */
	props: Props;
}): Route {
	const { pattern, isTerm, terms, pages, component, props } = lists;
	const [matchFirst, matchFurther] = [pathPattern(pattern), pathPattern(`${pattern}:number/`)];
	const valid = (parts: PathParts | undefined) =>
		parts && isTerm.test(parts['term'] ?? '') && isFurther(parts['number'] ?? '2') ? parts : undefined;
	return {
		rank: 'list',
		family: {
			name: pattern,
			list: (view) =>
				terms(view).flatMap((term) => numberedPaths(pattern.replace(':term', term), pages(view, term))),
		},
		match: (path) => valid(matchFirst(path)) ?? valid(matchFurther(path)),
		render: ({ term = '', number = '1' }) => rendering(component, { ...props, term, number: Number(number) }),
	};
}
