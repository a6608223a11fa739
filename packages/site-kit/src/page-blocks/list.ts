import {
	type PageBlock,
	pagePurposes,
	type Reference,
	termOf,
	type TopicCode,
	topics,
} from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import type { Link } from '@portolano/ui/props.ts';
import { cardOf } from '../cards/card-of.ts';
import { listedNews } from '../data/listed-news.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';
import { labelOf } from '../words/terms.ts';
import { wordsOf } from '../words/words.ts';
import { headingOf } from './headings.ts';
import { sectionLink } from './section-link.ts';
import { listedIn } from '../data/listed-in.ts';

type List = PageBlock<'list'>;

/** The documents found by the query of the block, as cards; `undefined` if none is found. */
export function list(context: PageContext, block: List) {
	const cards = foundBy(context, block).flatMap((reference) => cardOf(context, reference) ?? []);
	return cards.length > 0
		? { heading: headingOf(context, block), cards, more: moreOf(context, block) }
		: undefined;
}

const byTitle = { by: 'title', direction: 'ascending' } as const;
const latest = { by: 'publishedAt', direction: 'descending' } as const;

/** Returns the documents in the language of the page, in the order of the block. */
function foundBy(context: PageContext, block: List): readonly Reference[] {
	const { type, topic, order, number } = block;
	const { view, language } = context;
	const where = { languages: listedIn(language), ...(topic && { topics: topic }) };
	switch (type) {
		case 'news':
			return listedNewsBy(view, where, block);
		case 'event':
			return comingEventsBy(view, where, block);
		case 'page':
			return otherPages(context, where, block);
		default:
			return view.list({
				type,
				select: [],
				where,
				order: order === 'title' ? byTitle : latest,
				limit: number,
			}).items;
	}
}

interface Where {
	languages: ReturnType<typeof listedIn>;
	topics?: TopicCode;
}

function listedNewsBy(view: StoreView, where: Where, { order, number }: List) {
	const newest = { by: 'date', direction: 'descending' } as const;
	return view.list({
		type: 'news',
		select: [],
		where: { ...where, ...listedNews },
		order: order === 'title' ? byTitle : newest,
		limit: number,
	}).items;
}

const eventOrders = { next: { by: 'nextStart', direction: 'ascending' }, latest, title: byTitle } as const;

/** Returns events that are neither over nor cancelled. */
function comingEventsBy(view: StoreView, where: Where, { order, number }: List) {
	return view.list({
		type: 'event',
		select: [],
		where: { ...where, end: { after: 'now' }, status: { not: 'cancelled' } },
		order: eventOrders[order],
		limit: number,
	}).items;
}

/** Returns pages without this one, and without those with a purpose, which have their place in menus and footer. */
function otherPages({ view, document }: PageContext, where: Where, { order, number }: List) {
	const { items } = view.list({
		type: 'page',
		select: ['purpose'],
		where,
		order: order === 'title' ? byTitle : latest,
		// As many more as may be left out.
		limit: number + pagePurposes.length + 1,
	});
	return items.filter(({ id, purpose }) => id !== document?.id && purpose === undefined).slice(0, number);
}

/** Returns a link to the page of the topic, if the site has one, else to the section of the type. */
function moreOf(context: PageContext, { type, topic }: List): Link | undefined {
	return (topic && topicLink(context, topic)) ?? sectionLink(context, type);
}

function topicLink(context: PageContext, topic: NonNullable<List['topic']>): Link | undefined {
	const { items } = context.view.list({
		type: 'topic',
		select: linkFields('topic'),
		where: { code: topic },
		order: { by: 'id', direction: 'ascending' },
		limit: 1,
	});
	const href = items[0] && hrefOf(context, items[0]);
	const label = labelOf(context, termOf(topics, topic));
	return href === undefined
		? undefined
		: { text: wordsOf(context).allOnTopic.replace('{topic}', label), href };
}
