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

const latest = { by: 'publishedAt', direction: 'descending' } as const;
const byTitle = { by: 'title', direction: 'ascending' } as const;
const limit = SHOWN;

/**
 * Returns the bands of a topic page, one for each kind of content, in the order of the model; empty bands are left out.
 */
export function topicBands(context: PageContext, topic: TopicCode): Band[] {
	const cards = topicCards(context, topic);
	return [
		{ id: 'novita', title: news.text, cards: cards.news, more: all('Tutte le novità', news.href) },
		{
			id: 'amministrazione',
			title: administration.text,
			cards: cards.offices,
			more: all('Tutta l’amministrazione', administration.href),
		},
		{
			id: 'servizi',
			title: services.text,
			cards: cards.services,
			more: all('Tutti i servizi', services.href),
		},
		{
			id: 'documenti',
			title: 'Documenti',
			cards: cards.documents,
			more: all('Tutti i documenti', documents.href),
		},
		{ id: 'eventi', title: events.text, cards: cards.events, more: all('Tutti gli eventi', events.href) },
		{ id: 'luoghi', title: places.text, cards: cards.places, more: all('Tutti i luoghi', places.href) },
	].filter(({ cards }) => cards.length > 0);
}

/** Returns the cards of a topic: all its services, and the first few of every other kind. */
function topicCards(context: PageContext, topic: TopicCode) {
	const { view } = context;
	const where = { topics: topic } as const;
	const news = view.list({
		type: 'news',
		select: newsCardFields,
		where: { ...where, ...listedNews },
		order: { by: 'date', direction: 'descending' },
		limit,
	});
	const offices = view.list({ type: 'office', select: officeCardFields, where, order: byTitle, limit });
	const services = view.list({ type: 'service', select: serviceCardFields, where, order: byTitle });
	const documents = view.list({ type: 'document', select: documentCardFields, where, order: latest, limit });
	const events = view.list({
		type: 'event',
		select: eventCardFields,
		where: { ...where, end: { after: 'now' } },
		order: { by: 'start', direction: 'ascending' },
		limit,
	});
	const places = view.list({ type: 'place', select: placeCardFields, where, order: byTitle, limit });
	return {
		news: cardsOf(context, news.items, newsCard),
		offices: cardsOf(context, offices.items, officeCard),
		services: cardsOf(context, services.items, serviceCard),
		documents: cardsOf(context, documents.items, documentCard),
		events: cardsOf(context, events.items, eventCard),
		places: cardsOf(context, places.items, placeCard),
	};
}

function all(text: string, href: string): Link {
	return { text, href };
}
