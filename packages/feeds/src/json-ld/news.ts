import { inLanguage, type Language, newsTypes, type Published, termOf } from '@portolano/content-models';
import type { NewsArticle } from 'schema-dts';
import { imageObject, organizationId, type PictureData } from './identifiers.ts';

export interface NewsData {
	news: Pick<Published<'news'>, 'title' | 'summary' | 'newsType' | 'date' | 'updatedAt' | 'revisedAt'>;
	url: string;
	language: Language;
	image?: PictureData;
}

/** Returns a `NewsArticle` node, published by the organisation of the site (`#org`). */
export function newsArticle({ news, url, language, image }: NewsData) {
	const publisher = { '@id': organizationId(new URL(url).origin) } as const;
	return {
		'@type': 'NewsArticle',
		'@id': `${url}#article`,
		mainEntityOfPage: url,
		headline: inLanguage(news.title, language).value,
		description: inLanguage(news.summary, language).value,
		datePublished: news.date,
		dateModified: news.revisedAt ?? news.updatedAt,
		articleSection: termOf(newsTypes, news.newsType).it,
		inLanguage: inLanguage(news.title, language).language,
		author: publisher,
		publisher,
		...(image ? { image: imageObject(image) } : {}),
	} as const satisfies NewsArticle;
}
