import type { PagePath } from '@portolano/content-store';
import type { Route } from '../definition.ts';
import type { PageContext } from '../page-context.ts';
import { pathPattern } from './rendering.ts';

/** Route of a binary file at `path`. */
export function byteFile(file: {
	path: PagePath;
	contentType: string;
	bytes: (context: PageContext) => Uint8Array<ArrayBuffer>;
}): Route {
	const { path, contentType, bytes } = file;
	return {
		rank: 'list',
		family: { name: path, list: () => [path] },
		match: pathPattern(path),
		render: (_, context) => ({ bytes: bytes(context), contentType }),
	};
}
