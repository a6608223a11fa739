import type { PagePath, StoreView } from '@portolano/content-store';
import type { Route } from '../definition.ts';
import { staticPage } from '../routes/static-page.ts';
import SavedPages from './SavedPages.astro';

export { tripRoutes } from '../trip/routes.ts';

/** Route of the page of what a device keeps. */
export function savedPage(path: PagePath, when: (view: StoreView) => boolean): Route {
	return staticPage({ path, component: SavedPages, props: {}, when });
}
