import { newsTypes, termOf, type Published } from '@portolano/content-models';
import { addressFields } from '../links/address-fields.ts';
import type { Reading } from '../reading.ts';
import { dateText } from '../time/dates.ts';
import { labelOf } from '../words/terms.ts';
import { cardBase, cardPicture, type CardProps } from './card.ts';

export const newsCardFields = [
	'type',
	'id',
	...addressFields.news,
	'title',
	'summary',
	'date',
	'image',
] as const;

type NewsCardData = Pick<Published<'news'>, (typeof newsCardFields)[number]>;

/** A piece of news in a list: kind, date, title, summary; the picture too where there is one. */
export function newsCard(reading: Reading, news: NewsCardData): CardProps | undefined {
	const base = cardBase(reading, news);
	const image = cardPicture(reading, news.image);
	return (
		base && {
			...base,
			variant: image ? 'image' : 'teaser',
			image,
			kicker: labelOf(reading, termOf(newsTypes, news.newsType)),
			date: dateText(news.date, reading.language),
		}
	);
}
