import type { PageRank, PagePath, StoreView } from '@portolano/content-store';
import { rendering, type Component } from './rendering.ts';
import type { Route } from '../definition.ts';

/** A page that always stands at `path`, or only `when` the documents want it. */
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
