import type { Reference } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
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
export function cardOf(context: PageContext, { type, id }: Reference): CardProps | undefined {
	const { view } = context;
	switch (type) {
		case 'news':
			return rendered(view.get({ type, id }, newsCardFields), (found) => newsCard(context, found));
		case 'event':
			return rendered(view.get({ type, id }, eventCardFields), (found) => eventCard(context, found));
		case 'service':
			return rendered(view.get({ type, id }, serviceCardFields), (found) => serviceCard(context, found));
		case 'office':
			return rendered(view.get({ type, id }, officeCardFields), (found) => officeCard(context, found));
		case 'person':
			return rendered(view.get({ type, id }, personCardFields), (found) => personCard(context, found));
		case 'place':
			return rendered(view.get({ type, id }, placeCardFields), (found) => placeCard(context, found));
		case 'itinerary':
			return rendered(view.get({ type, id }, itineraryCardFields), (found) => itineraryCard(context, found));
		case 'document':
			return rendered(view.get({ type, id }, documentCardFields), (found) => documentCard(context, found));
		case 'dataset':
			return rendered(view.get({ type, id }, datasetCardFields), (found) => datasetCard(context, found));
		case 'page':
			return rendered(view.get({ type, id }, pageCardFields), (found) => pageCard(context, found));
		case 'topic':
			return rendered(view.get({ type, id }, topicCardFields), (found) => topicCard(context, found));
		case 'alert':
			return rendered(view.get({ type, id }, alertCardFields), (found) => alertCard(context, found));
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

function rendered<D>(
	document: D | undefined,
	card: (document: D) => CardProps | undefined,
): CardProps | undefined {
	return document && card(document);
}

/** The cards of `documents`, those that can't be reached left out. */
export function cardsOf<D>(
	context: PageContext,
	documents: readonly D[],
	card: (context: PageContext, document: D) => CardProps | undefined,
): CardProps[] {
	return documents.map((document) => card(context, document)).filter((props) => props !== undefined);
}
