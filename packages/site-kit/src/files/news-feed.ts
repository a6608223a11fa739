import { languageRoot, newsTypes, termOf } from '@portolano/content-models';
import { FEED_ITEMS_MAX } from '@portolano/feeds';
import { listedNews } from '../data/listed-news.ts';
import { absolute } from '../head/head.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';
import type { Route } from '../definition.ts';
import { labelOf } from '../words/terms.ts';
import { listedIn } from '../data/listed-in.ts';
import { type RssFile, rssFile } from './rss-file.ts';

/** Route of the RSS feed of the site's news at `path`; `listPath` is the page that lists them. */
export function newsFeed(feed: RssFile): Route {
	return rssFile(feed, feedItems);
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
