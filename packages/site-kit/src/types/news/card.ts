import { newsTypes, termOf, type Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { dateText } from '../../time/dates.ts';
import { labelOf } from '../../words/terms.ts';
import { cardBase, cardPicture, type CardProps } from '../../cards/card.ts';

export const newsCardFields = [
	'type',
	'id',
	...linkFields('news'),
	'title',
	'summary',
	'date',
	'image',
] as const;

type NewsCardData = Pick<Published<'news'>, (typeof newsCardFields)[number]>;

/** Returns the card of a piece of news: kind, date, title, summary and the picture, if any. */
export function newsCard(context: PageContext, news: NewsCardData): CardProps | undefined {
	const base = cardBase(context, news);
	const image = cardPicture(context, news.image);
	return (
		base && {
			...base,
			variant: image ? 'image' : 'teaser',
			image,
			kicker: labelOf(context, termOf(newsTypes, news.newsType)),
			date: dateText(news.date, context.language),
		}
	);
}
