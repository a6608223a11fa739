import { pagesOf } from '@portolano/site-kit/data.ts';
import { newsFeed } from '@portolano/site-kit/files.ts';
import { localize } from '@portolano/site-kit/page-context.ts';
import { numberedPages, staticPage, type Route } from '@portolano/site-kit/routes.ts';
import { newsOfType } from '../lists.ts';
import { news, newsFeedPath, newsSectionKeys, newsSections } from '../sections.ts';
import News from '../views/News.astro';
import NewsOfType from '../views/NewsOfType.astro';

/** Routes of Novità: the news by type, and their feed. */
export const newsRoutes: readonly Route[] = [
	staticPage({ path: news.href, component: News, props: {} }),
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
