import type { PagePath } from '@portolano/content-store';
import { rssFeed } from '@portolano/feeds';
import type { Route } from '../definition.ts';
import { absolute } from '../head/head.ts';
import { localize, type PageContext } from '../page-context.ts';
import { textFile } from '../routes/text-files.ts';
import { feedLocale } from './feed-locale.ts';

/** An RSS feed: where it is, the page that lists the same, and its title. */
export interface RssFile {
	path: PagePath;
	listPath: PagePath;
	title: (context: PageContext) => string;
}

/** Returns the route of an RSS feed with the items that `itemsOf` finds. */
export function rssFile(
	{ path, listPath, title }: RssFile,
	itemsOf: (context: PageContext) => Parameters<typeof rssFeed>[0]['items'],
): Route {
	return textFile({
		path,
		contentType: 'application/rss+xml; charset=utf-8',
		text: (context) =>
			rssFeed({
				title: title(context),
				link: absolute(context, listPath),
				description: localize(context, context.site.tagline),
				language: feedLocale(context.language),
				selfUrl: absolute(context, path),
				items: itemsOf(context),
			}),
	});
}
