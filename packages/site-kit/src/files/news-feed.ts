import { languageRoot, type Language, newsTypes, termOf } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import { FEED_ITEMS_MAX, rssFeed } from '@portolano/feeds';
import { listedNews } from '../data/listed-news.ts';
import { absolute } from '../head/head.ts';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { say, type Reading } from '../reading.ts';
import type { Route } from '../routes/route.ts';
import { textFile } from '../routes/text-files.ts';
import { labelOf } from '../words/terms.ts';

/** The news of the site as RSS at `path`, with what is listed at `listPath`. */
export function newsFeed(feed: {
	path: PagePath;
	listPath: PagePath;
	title: (reading: Reading) => string;
}): Route {
	return textFile({
		path: feed.path,
		contentType: 'application/rss+xml; charset=utf-8',
		text: (reading) =>
			rssFeed({
				title: feed.title(reading),
				link: absolute(reading, feed.listPath),
				description: say(reading, reading.site.tagline),
				language: locale(reading.language),
				selfUrl: absolute(reading, feed.path),
				items: feedItems(reading),
			}),
	});
}

const locales = { it: 'it-IT', en: 'en-GB', de: 'de-DE', fr: 'fr-FR' } as const satisfies Record<
	Language,
	string
>;

function locale(language: Language): string {
	return locales[language];
}

function feedItems(reading: Reading) {
	const { items } = reading.view.list({
		type: 'news',
		select: [...addressFields.news, 'title', 'summary', 'date', 'updatedAt'],
		where: { languages: reading.language, ...listedNews },
		order: { by: 'date', direction: 'descending' },
		limit: FEED_ITEMS_MAX,
	});
	return items.map((news) => ({
		id: news.id,
		title: say(reading, news.title),
		url: addressOf(reading, hrefOf(reading, news) ?? languageRoot(reading.language)),
		date: news.date,
		updated: news.updatedAt,
		category: labelOf(reading, termOf(newsTypes, news.newsType)),
		summary: say(reading, news.summary),
	}));
}

/** An address of ours as other programs need it, with its origin. */
export function addressOf(reading: Pick<Reading, 'site'>, href: string): string {
	return href.startsWith('/') ? absolute(reading, href) : href;
}
