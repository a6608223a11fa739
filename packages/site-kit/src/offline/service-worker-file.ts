import { serviceWorkerPath } from '@portolano/content-models';
import { planPathsKept } from '../civil-protection/used.ts';
import type { Route } from '../definition.ts';
import { textFile } from '../routes/text-files.ts';
import { keptPaths } from './kept-paths.ts';
import { keepOffline } from './service-worker.ts';

/** Route of the service worker: the text of its function, and the call of it. */
export function serviceWorkerFile(): Route {
	return textFile({
		path: serviceWorkerPath,
		contentType: 'text/javascript; charset=utf-8',
		text: ({ view }) =>
			`(${keepOffline.toString()})(self, ${JSON.stringify([...keptPaths, ...planPathsKept(view)])});\n`,
	});
}
