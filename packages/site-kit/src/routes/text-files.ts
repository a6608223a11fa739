import type { PagePath, StoreView } from '@portolano/content-store';
import type { PageContext } from '../page-context.ts';
import { pathPattern, type PathParts } from './rendering.ts';
import type { Route } from '../definition.ts';

/** Route of a text file at `path`, such as a feed, always or only `when` the documents require it. */
export function textFile(file: {
	path: PagePath;
	contentType: string;
	text: (context: PageContext) => string | Promise<string>;
	when?: (view: StoreView) => boolean;
}): Route {
	const { path, text, when = () => true } = file;
	return textFiles({
		...file,
		pattern: path,
		list: (view) => (when(view) ? [path] : []),
		text: (_, context) => text(context),
	});
}

/** Route of text files that differ by parts of their path; `text` returns `undefined` where there is no file. */
export function textFiles(files: {
	pattern: string;
	contentType: string;
	list: (view: StoreView) => PagePath[];
	text: (parts: PathParts, context: PageContext) => string | undefined | Promise<string | undefined>;
}): Route {
	const { pattern, contentType, list, text } = files;
	return {
		rank: 'list',
		family: { name: pattern, list },
		match: pathPattern(pattern),
		render: (parts, context) => {
			const content = text(parts, context);
			return content === undefined ? undefined : { text: content, contentType };
		},
	};
}
