import { type ContentType, type Published, type TopicCode, topicPath } from '@portolano/content-models';
import type { Query, StoreView } from '@portolano/content-store';
import {
	cardsOf,
	documentCard,
	documentCardFields,
	eventCard,
	eventCardFields,
	newsCard,
	newsCardFields,
	officeCard,
	officeCardFields,
	placeCard,
	placeCardFields,
	serviceCard,
	serviceCardFields,
	type CardProps,
} from '@portolano/site-kit/cards.ts';
import { listedNews, pageOf, pagesOf } from '@portolano/site-kit/data.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import type { Link } from '@portolano/ui/props.ts';
import { administration, events, news, places, services } from './sections.ts';

/** A kind of content on the page of a topic: its first items there, and all of them in a list of the same topic. */
export interface TopicKind {
	/** The id of its band, and the last segment of the address of its list. */
	readonly id: string;
	readonly title: string;
	/** Its title on an English page. */
	readonly english: string;
	/** The text of the link to its list. */
	readonly more: string;
	/** Returns its first items, or all that are translated on a page that isn't Italian: only Italian has the lists. */
	first(context: PageContext, topic: TopicCode): { cards: CardProps[]; isAll: boolean };
	/** Returns the number of pages of its list: none where the page of the topic shows everything. */
	pages(view: StoreView, topic: TopicCode): number;
	page(context: PageContext, topic: TopicCode, number: number): { cards: CardProps[]; count: number };
}

const SHOWN = 3;

function kind<T extends ContentType, const F extends keyof Published<T>>(
	names: Pick<TopicKind, 'id' | 'title' | 'english' | 'more'>,
	list: Pick<Query<T, F>, 'type' | 'select' | 'order'> & {
		where: (topic: TopicCode) => NonNullable<Query<T, F>['where']>;
	},
	card: (context: PageContext, document: Pick<Published<T>, F>) => CardProps | undefined,
): TopicKind {
	const query = (topic: TopicCode): Query<T, F> => ({ ...list, where: list.where(topic) });
	const firstOf = (view: StoreView, topic: TopicCode) =>
		view.list({ ...query(topic), limit: SHOWN + 1 }).items;
	return {
		...names,
		first: (context, topic) => {
			const { view, language } = context;
			if (language !== 'it') {
				const { items } = view.list({
					...query(topic),
					where: { ...list.where(topic), languages: language },
				});
				return { cards: cardsOf(context, items, card), isAll: true };
			}
			const items = firstOf(view, topic);
			return { cards: cardsOf(context, items.slice(0, SHOWN), card), isAll: items.length <= SHOWN };
		},
		pages: (view, topic) => (firstOf(view, topic).length > SHOWN ? pagesOf(view, query(topic)) : 0),
		page: (context, topic, number) => {
			const { items, pages } = pageOf(context.view, query(topic), number);
			return { cards: cardsOf(context, items, card), count: pages };
		},
	};
}

const byTitle = { by: 'title', direction: 'ascending' } as const;

/** The kinds of content of a topic, in the order of the model (Modello Comuni e.4). */
export const topicKinds: readonly TopicKind[] = [
	kind(
		{ id: 'novita', title: news.text, english: 'News', more: 'Tutte le novità' },
		{
			type: 'news',
			select: newsCardFields,
			where: (topics) => ({ topics, ...listedNews }),
			order: { by: 'date', direction: 'descending' },
		},
		newsCard,
	),
	kind(
		{ id: 'amministrazione', title: administration.text, english: 'Offices', more: 'Tutti gli uffici' },
		{ type: 'office', select: officeCardFields, where: (topics) => ({ topics }), order: byTitle },
		officeCard,
	),
	kind(
		{ id: 'servizi', title: services.text, english: 'Services', more: 'Tutti i servizi' },
		{ type: 'service', select: serviceCardFields, where: (topics) => ({ topics }), order: byTitle },
		serviceCard,
	),
	kind(
		{ id: 'documenti', title: 'Documenti', english: 'Documents', more: 'Tutti i documenti' },
		{
			type: 'document',
			select: documentCardFields,
			where: (topics) => ({ topics }),
			order: { by: 'publishedAt', direction: 'descending' },
		},
		documentCard,
	),
	kind(
		{ id: 'eventi', title: events.text, english: 'Events', more: 'Tutti gli eventi' },
		{
			type: 'event',
			select: eventCardFields,
			where: (topics) => ({ topics, end: { after: 'now' } }),
			order: { by: 'nextStart', direction: 'ascending' },
		},
		eventCard,
	),
	kind(
		{ id: 'luoghi', title: places.text, english: 'Places', more: 'Tutti i luoghi' },
		{ type: 'place', select: placeCardFields, where: (topics) => ({ topics }), order: byTitle },
		placeCard,
	),
];

/** Returns the address of the list of a kind of content of a topic. */
export function topicListPath(topic: TopicCode, { id }: Pick<TopicKind, 'id'>): string {
	return `${topicPath(topic)}${id}/`;
}

interface Band {
	id: string;
	title: string;
	cards: CardProps[];
	more: Link | undefined;
}

/** Returns the bands of the page of a topic, one for each kind of content; empty ones are left out. */
export function topicBands(context: PageContext, topic: TopicCode): Band[] {
	return topicKinds.flatMap((one) => {
		const { cards, isAll } = one.first(context, topic);
		if (cards.length === 0) return [];
		const more = isAll ? undefined : { text: one.more, href: topicListPath(topic, one) };
		return [{ id: one.id, title: context.language === 'it' ? one.title : one.english, cards, more }];
	});
}
