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
			list: (view) => numberedPaths(path, pages(view)),
		},
		match: (candidate) => (candidate === path ? { number: '1' } : furtherOnly(matchFurther(candidate))),
		render: ({ number }) => rendering(component, { ...props, number: Number(number) }),
	};
}

function furtherOnly(parts: Readonly<Record<string, string>> | undefined) {
	return parts && isFurther(parts['number'] ?? '') ? parts : undefined;
}

/** Whether the last segment of an address is the number of a further page of a list: the first has none. */
export const isFurther = (number: string): boolean => /^([2-9]|[1-9]\d+)$/.test(number);

/** Returns the paths of the pages of a list. */
export function numberedPaths(path: PagePath, pages: number): PagePath[] {
	return Array.from({ length: pages }, (_, index) => numberedPath(path, index + 1));
}

/** Returns the path of a page of a list; the first has no number. */
export function numberedPath(path: PagePath, number: number): PagePath {
	return number === 1 ? path : `${path}${String(number)}/`;
}
