import { languageRoot, newsTypes, termOf } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import { FEED_ITEMS_MAX, rssFeed } from '@portolano/feeds';
import { listedNews } from '../data/listed-news.ts';
import { absolute } from '../head/head.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';
import type { Route } from '../definition.ts';
import { textFile } from '../routes/text-files.ts';
import { labelOf } from '../words/terms.ts';
import { feedLocale } from './feed-locale.ts';
import { listedIn } from '../data/listed-in.ts';

/** Route of the RSS feed of the site's news at `path`; `listPath` is the page that lists them. */
export function newsFeed(feed: {
	path: PagePath;
	listPath: PagePath;
	title: (context: PageContext) => string;
}): Route {
	return textFile({
		path: feed.path,
		contentType: 'application/rss+xml; charset=utf-8',
		text: (context) =>
			rssFeed({
				title: feed.title(context),
				link: absolute(context, feed.listPath),
				description: localize(context, context.site.tagline),
				language: feedLocale(context.language),
				selfUrl: absolute(context, feed.path),
				items: feedItems(context),
			}),
	});
}

function feedItems(context: PageContext) {
	const { items } = context.view.list({
		type: 'news',
		select: [...linkFields('news'), 'title', 'summary', 'date', 'updatedAt'],
		where: { languages: listedIn(context.language), ...listedNews },
		order: { by: 'date', direction: 'descending' },
		limit: FEED_ITEMS_MAX,
	});
	return items.map((news) => ({
		id: news.id,
		title: localize(context, news.title),
		url: absolute(context, hrefOf(context, news) ?? languageRoot(context.language)),
		date: news.date,
		updated: news.updatedAt,
		category: labelOf(context, termOf(newsTypes, news.newsType)),
		summary: localize(context, news.summary),
	}));
}
