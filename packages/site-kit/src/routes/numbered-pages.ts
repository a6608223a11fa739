import type { PagePath, StoreView } from '@portolano/content-store';
import { rendering, pathPattern, type Component } from './rendering.ts';
import type { Route } from '../definition.ts';

/**
 * Route of a list split into pages: the first at `path`, the others below it, `/novita/notizie/2/`. `pages` must count
 * them with the same query that renders them; with 0 not even the first exists.
 */
export function numberedPages<const Props extends object>(list: {
	path: PagePath;
	pages: (view: StoreView) => number;
	component: Component<Props & { number: number }>;
	/** Props that distinguish this list from others of the same component. */
	props: Props;
}): Route {
	const { path, pages, component, props } = list;
	const matchFurther = pathPattern(`${path}:number/`);
	return {
		rank: 'list',
		family: {
			name: path,
			numbered: path,
			list: (view) => Array.from({ length: pages(view) }, (_, index) => numberedPath(path, index + 1)),
		},
		match: (candidate) => (candidate === path ? { number: '1' } : furtherOnly(matchFurther(candidate))),
		render: ({ number }) => rendering(component, { ...props, number: Number(number) }),
	};
}

function furtherOnly(parts: Readonly<Record<string, string>> | undefined) {
	return parts && /^([2-9]|[1-9]\d+)$/.test(parts['number'] ?? '') ? parts : undefined;
}

/** Returns the path of a page of a list; the first has no number. */
export function numberedPath(path: PagePath, number: number): PagePath {
	return number === 1 ? path : `${path}${String(number)}/`;
}
