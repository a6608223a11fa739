import { pagesOf } from '@portolano/site-kit/data.ts';
import { newsFeed } from '@portolano/site-kit/files.ts';
import { localize } from '@portolano/site-kit/page-context.ts';
import { numberedPages, numberedTermPages, staticPage, type Route } from '@portolano/site-kit/routes.ts';
import { latestNews, newsOfType } from '../lists.ts';
import { archivePattern, newsPeriods, newsWithin, periodPattern } from '../news-lists.ts';
import { news, newsArchive, newsFeedPath, newsSectionKeys, newsSections } from '../sections.ts';
import News from '../views/News.astro';
import NewsArchive from '../views/NewsArchive.astro';
import NewsOfType from '../views/NewsOfType.astro';
import NewsWithin from '../views/NewsWithin.astro';

/** Routes of Novità: all news, by type, by year and month, and their feed. */
export const newsRoutes: readonly Route[] = [
	numberedPages({
		path: news.href,
		pages: (view) => Math.max(1, pagesOf(view, latestNews)),
		component: News,
		props: {},
	}),
	staticPage({ path: newsArchive.href, component: NewsArchive, props: {} }),
	numberedTermPages({
		pattern: archivePattern,
		isTerm: periodPattern,
		terms: newsPeriods,
		pages: (view, period) => pagesOf(view, newsWithin(period)),
		component: NewsWithin,
		props: {},
	}),
	...newsSectionKeys.map((newsType) =>
		numberedPages({
			path: newsSections[newsType].href,
			pages: (view) => Math.max(1, pagesOf(view, newsOfType(newsType))),
			component: NewsOfType,
			props: { newsType },
		}),
	),
	newsFeed({
		path: newsFeedPath,
		listPath: news.href,
		title: (context) => `${news.text} – ${localize(context, context.site.name)}`,
	}),
];
