import type { PageRank, PagePath, StoreView } from '@portolano/content-store';
import { rendering, type Component } from './rendering.ts';
import type { Route } from '../definition.ts';

/** Route of a page at `path`, always or only `when` the documents require it. */
export function staticPage<const Props extends object>(page: {
	path: PagePath;
	component: Component<Props>;
	props: Props;
	rank?: PageRank;
	when?: (view: StoreView) => boolean;
}): Route {
	const { path, component, props, rank = 'list', when = () => true } = page;
	return {
		rank,
		family: { name: path, list: (view) => (when(view) ? [path] : []) },
		match: (candidate) => (candidate === path ? {} : undefined),
		render: () => rendering(component, props),
	};
}
