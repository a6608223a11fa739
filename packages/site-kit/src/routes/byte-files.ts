import type { PagePath, StoreView } from '@portolano/content-store';
import type { Route } from '../definition.ts';
import type { PageContext } from '../page-context.ts';
import { pathPattern } from './rendering.ts';

/** Route of a binary file at `path`, always or only `when` the documents require it. */
export function byteFile(file: {
	path: PagePath;
	contentType: string;
	bytes: (context: PageContext) => Uint8Array<ArrayBuffer>;
	when?: (view: StoreView) => boolean;
}): Route {
	const { path, contentType, bytes, when = () => true } = file;
	return {
		rank: 'list',
		family: { name: path, list: (view) => (when(view) ? [path] : []) },
		match: pathPattern(path),
		render: (_, context) => ({ bytes: bytes(context), contentType }),
	};
}
