import type { PagePath, StoreView } from '@portolano/content-store';
import type { Route } from '../definition.ts';
import BlocksHome from '../views/BlocksHome.astro';
import { rendering, type Component } from './rendering.ts';
import { staticPage } from './static-page.ts';

/** Route of a home page: of the blocks that the editors chose, else `composed` by the kind of site. */
export function homePage(page: {
	path: PagePath;
	composed: Component<object>;
	when?: (view: StoreView) => boolean;
}): Route {
	const { composed, ...others } = page;
	const route = staticPage({ ...others, component: composed, props: {}, rank: 'home' });
	return {
		...route,
		render: (parts, context) =>
			context.site.home.blocks?.length ? rendering(BlocksHome, {}) : route.render(parts, context),
	};
}
