import type { Reference } from '@portolano/content-models';
import type { Reading } from '../reading.ts';
import { alertCard, alertCardFields } from './alert-card.ts';
import type { CardProps } from './card.ts';
import { datasetCard, datasetCardFields } from './dataset-card.ts';
import { documentCard, documentCardFields } from './document-card.ts';
import { eventCard, eventCardFields } from './event-card.ts';
import { itineraryCard, itineraryCardFields } from './itinerary-card.ts';
import { newsCard, newsCardFields } from './news-card.ts';
import { officeCard, officeCardFields } from './office-card.ts';
import { pageCard, pageCardFields } from './page-card.ts';
import { personCard, personCardFields } from './person-card.ts';
import { placeCard, placeCardFields } from './place-card.ts';
import { serviceCard, serviceCardFields } from './service-card.ts';
import { topicCard, topicCardFields } from './topic-card.ts';

/** The card of what an editor put forward, whatever its type; none when it is not published or has no card. */
export function cardOf(reading: Reading, { type, id }: Reference): CardProps | undefined {
	const { view } = reading;
	switch (type) {
		case 'news':
			return drawn(view.get({ type, id }, newsCardFields), (found) => newsCard(reading, found));
		case 'event':
			return drawn(view.get({ type, id }, eventCardFields), (found) => eventCard(reading, found));
		case 'service':
			return drawn(view.get({ type, id }, serviceCardFields), (found) => serviceCard(reading, found));
		case 'office':
			return drawn(view.get({ type, id }, officeCardFields), (found) => officeCard(reading, found));
		case 'person':
			return drawn(view.get({ type, id }, personCardFields), (found) => personCard(reading, found));
		case 'place':
			return drawn(view.get({ type, id }, placeCardFields), (found) => placeCard(reading, found));
		case 'itinerary':
			return drawn(view.get({ type, id }, itineraryCardFields), (found) => itineraryCard(reading, found));
		case 'document':
			return drawn(view.get({ type, id }, documentCardFields), (found) => documentCard(reading, found));
		case 'dataset':
			return drawn(view.get({ type, id }, datasetCardFields), (found) => datasetCard(reading, found));
		case 'page':
			return drawn(view.get({ type, id }, pageCardFields), (found) => pageCard(reading, found));
		case 'topic':
			return drawn(view.get({ type, id }, topicCardFields), (found) => topicCard(reading, found));
		case 'alert':
			return drawn(view.get({ type, id }, alertCardFields), (found) => alertCard(reading, found));
		case 'site':
		case 'body':
		case 'menu':
		case 'role':
		case 'contact-point':
		case 'question':
		case 'media':
		case 'file':
			return undefined;
	}
}

function drawn<D>(
	document: D | undefined,
	card: (document: D) => CardProps | undefined,
): CardProps | undefined {
	return document && card(document);
}

/** The cards of `documents`, those that can't be reached left out. */
export function cardsOf<D>(
	reading: Reading,
	documents: readonly D[],
	card: (reading: Reading, document: D) => CardProps | undefined,
): CardProps[] {
	return documents.map((document) => card(reading, document)).filter((props) => props !== undefined);
}
