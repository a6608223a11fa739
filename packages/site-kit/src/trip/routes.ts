import type { PagePath, StoreView } from '@portolano/content-store';
import type { Route } from '../definition.ts';
import { staticPage } from '../routes/static-page.ts';
import { textFile } from '../routes/text-files.ts';
import { tripDataFile } from './data-file.ts';
import MyTrip from './MyTrip.astro';
import { tripDataPath } from './paths.ts';

/** Routes of the page of the visitor's own trip in a language, and of what it needs to know. */
export function tripRoutes(path: PagePath, when: (view: StoreView) => boolean): Route[] {
	return [
		staticPage({ path, component: MyTrip, props: {}, when }),
		textFile({
			path: tripDataPath(path),
			contentType: 'application/json; charset=utf-8',
			text: tripDataFile,
			when,
		}),
	];
}
