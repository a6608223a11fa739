import type { TopicCode } from '@portolano/content-models';
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
import { listedNews } from '@portolano/site-kit/data.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import type { Link } from '@portolano/ui/props.ts';
import { administration, documents, events, news, places, services } from './sections.ts';

interface Band {
	id: string;
	title: string;
	cards: CardProps[];
	more: Link;
}

const SHOWN = 3;

/** What there is about a topic, kind by kind, in the order of the model; empty kinds have no cards. */
export function topicBands(context: PageContext, topic: TopicCode): Band[] {
	const { view } = context;
	const where = { topics: topic } as const;
	const latest = { by: 'publishedAt', direction: 'descending' } as const;
	const byTitle = { by: 'title', direction: 'ascending' } as const;
	const limit = SHOWN;
	const newsItems = view.list({
		type: 'news',
		select: newsCardFields,
		where: { ...where, ...listedNews },
		order: { by: 'date', direction: 'descending' },
		limit,
	});
	const offices = view.list({ type: 'office', select: officeCardFields, where, order: byTitle, limit });
	const serviceItems = view.list({ type: 'service', select: serviceCardFields, where, order: byTitle });
	const papers = view.list({ type: 'document', select: documentCardFields, where, order: latest, limit });
	const coming = view.list({
		type: 'event',
		select: eventCardFields,
		where: { topics: topic, end: { after: 'now' } },
		order: { by: 'start', direction: 'ascending' },
		limit,
	});
	const placeItems = view.list({ type: 'place', select: placeCardFields, where, order: byTitle, limit });
	return [
		{
			id: 'novita',
			title: news.text,
			cards: cardsOf(context, newsItems.items, newsCard),
			more: all('Tutte le novità', news.href),
		},
		{
			id: 'amministrazione',
			title: administration.text,
			cards: cardsOf(context, offices.items, officeCard),
			more: all('Tutta l’amministrazione', administration.href),
		},
		{
			id: 'servizi',
			title: services.text,
			cards: cardsOf(context, serviceItems.items, serviceCard),
			more: all('Tutti i servizi', services.href),
		},
		{
			id: 'documenti',
			title: 'Documenti',
			cards: cardsOf(context, papers.items, documentCard),
			more: all('Tutti i documenti', documents.href),
		},
		{
			id: 'eventi',
			title: events.text,
			cards: cardsOf(context, coming.items, eventCard),
			more: all('Tutti gli eventi', events.href),
		},
		{
			id: 'luoghi',
			title: places.text,
			cards: cardsOf(context, placeItems.items, placeCard),
			more: all('Tutti i luoghi', places.href),
		},
	].filter(({ cards }) => cards.length > 0);
}

function all(text: string, href: string): Link {
	return { text, href };
}
