import { type Published, romeDay } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { type CardProps, cardsOf, newsCard, newsCardFields } from '@portolano/site-kit/cards.ts';
import { topicTags } from '@portolano/site-kit/data.ts';
import type { Step } from '@portolano/site-kit/definition.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { monthOf } from '@portolano/site-kit/time.ts';
import { news, newsArchive, newsSectionKeys, newsSections } from './sections.ts';
import { newsOfType, latestNews } from './lists.ts';

/** What an archive of news is of: a year or a month, `2026` or `2026-12`. */
export const periodPattern = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** Returns the address of the archive of a year or a month. */
export const archivePath = (period: string) => `${newsArchive.href}${period}/`;

export const archivePattern = `${newsArchive.href}:term/` as const;

/** Returns the query for the news of a year or a month, those no longer in other lists too: the latest first. */
export function newsWithin(period: string) {
	return {
		type: 'news',
		select: [...newsCardFields, 'topics'],
		where: { date: { within: period, before: 'now' } },
		order: { by: 'date', direction: 'descending' },
	} as const;
}

/** Returns the months with news, the first first. */
export function newsMonths(view: StoreView): string[] {
	const { items } = view.list({
		type: 'news',
		select: ['date'],
		where: { date: { before: 'now' } },
		order: { by: 'date', direction: 'ascending' },
	});
	return [...new Set(items.map(({ date }) => monthOf(romeDay(date))))];
}

/** Returns the years and the months with news. */
export function newsPeriods(view: StoreView): string[] {
	const months = newsMonths(view);
	return [...new Set([...months.map((month) => month.slice(0, 4)), ...months])];
}

type NewsOfList = Pick<Published<'news'>, (typeof newsCardFields)[number] | 'topics'>;

/** Topics that a card names at most. */
const TOPICS_SHOWN = 2;

/** Returns the cards of a list of news: kind, day, title and topics. */
export function newsCards(context: PageContext, items: readonly NewsOfList[]): CardProps[] {
	return items.flatMap((item) =>
		cardsOf(context, [item], newsCard).map((card) => ({
			...card,
			tags: { label: 'Argomenti', links: topicTags(context, item.topics.slice(0, TOPICS_SHOWN)) },
		})),
	);
}

/** Returns the lists of news by type as filters, counted where a change of the list changes the page anyway. */
export function newsFilters(view: StoreView, isCounted: boolean): (Step & { count: number | undefined })[] {
	const count = ({ where }: Pick<typeof latestNews, 'where'>) =>
		isCounted ? view.count('news', where) : undefined;
	return [
		{ text: 'Tutte', href: news.href, count: count(latestNews) },
		...newsSectionKeys.map((type) => ({
			text: newsSections[type].text,
			href: newsSections[type].href,
			count: count(newsOfType(type)),
		})),
	];
}
