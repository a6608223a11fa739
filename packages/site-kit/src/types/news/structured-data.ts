import type { Published } from '@portolano/content-models';
import { newsArticle } from '@portolano/feeds';
import { absolute, pictureData } from '../../head/head.ts';
import type { PageContext } from '../../page-context.ts';

/** Returns the structured data of the page of a piece of news. */
export function newsData(context: PageContext, news: Published<'news'>): object {
	const image = pictureData(context, news.image);
	const { path, language } = context;
	return newsArticle({ news, url: absolute(context, path), language, ...(image ? { image } : {}) });
}
