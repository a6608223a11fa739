import type { DocumentTypeCode, Published, Reference } from '@portolano/content-models';
import {
	datasetCardFields,
	documentCardFields,
	eventCardFields,
	itineraryCardFields,
	newsCardFields,
	officeCardFields,
	personCardFields,
	placeCardFields,
	serviceCardFields,
} from '@portolano/site-kit/cards.ts';
import { projectCardFields } from '@portolano/site-kit/types/project/card.ts';
import { listedNews } from '@portolano/site-kit/data.ts';
import { officeTypesOf, roleTypesOf, type OfficeSectionKey, type PeopleSectionKey } from './sections.ts';
import { type ListedEventType, type ListedPlaceType, ofEventType, ofPlaceType } from './types-in-lists.ts';

// The query of each list of the portal. Routes count their pages with the same query.

const byTitle = { by: 'title', direction: 'ascending' } as const;

/** Returns the query for news of a type that are still listed, the latest first. */
export function newsOfType(newsType: Published<'news'>['newsType']) {
	return {
		type: 'news',
		select: [...newsCardFields, 'topics'],
		where: { newsType, ...listedNews },
		order: { by: 'date', direction: 'descending' },
	} as const;
}

export const latestNews = {
	type: 'news',
	select: [...newsCardFields, 'topics'],
	where: listedNews,
	order: { by: 'date', direction: 'descending' },
} as const;

export const comingEvents = {
	type: 'event',
	select: eventCardFields,
	where: { end: { after: 'now' } },
	order: { by: 'nextStart', direction: 'ascending' },
} as const;

export const eventsOver = {
	type: 'event',
	select: eventCardFields,
	where: { end: { before: 'now' } },
	order: { by: 'start', direction: 'descending' },
} as const;

export const allPlaces = { type: 'place', select: placeCardFields, order: byTitle } as const;

/** Returns the query for places of a type. */
export function placesOfType(type: ListedPlaceType) {
	return { ...allPlaces, where: ofPlaceType(type) } as const;
}

/** The query for events without a price that are not over, the nearest first. */
export const comingFree = { ...comingEvents, where: { ...comingEvents.where, isFree: true } } as const;

/** Returns the query for events of a type that are not over, the nearest first. */
export function comingOfType(type: ListedEventType) {
	return { ...comingEvents, where: { ...comingEvents.where, ...ofEventType(type) } } as const;
}

/** Returns the query for events of a type that are over, the last first. */
export function overOfType(type: ListedEventType) {
	return { ...eventsOver, where: { ...eventsOver.where, ...ofEventType(type) } } as const;
}

export const allItineraries = { type: 'itinerary', select: itineraryCardFields, order: byTitle } as const;

export const allServices = { type: 'service', select: serviceCardFields, order: byTitle } as const;

export function servicesIn(category: Published<'service'>['categories'][number]) {
	return {
		type: 'service',
		select: [...serviceCardFields, 'offices'],
		where: { categories: category },
		order: byTitle,
	} as const;
}

/** Returns the query for the services that a way in leads to. */
export function servicesFor<K extends 'lifeEvents' | 'businessEvents' | 'audiences'>(key: K, code: string) {
	return { type: 'service', select: serviceCardFields, where: { [key]: code }, order: byTitle } as const;
}

/** Returns the query for the documents that are of use in a moment of life or of a business. */
export function documentsFor(key: 'lifeEvents' | 'businessEvents', code: string) {
	return { type: 'document', select: documentCardFields, where: { [key]: code }, order: byTitle } as const;
}

export function officesIn(section: OfficeSectionKey) {
	return {
		type: 'office',
		select: officeCardFields,
		where: { officeType: { anyOf: officeTypesOf(section) } },
		order: byTitle,
	} as const;
}

export const allOffices = { type: 'office', select: officeCardFields, order: byTitle } as const;

export function peopleIn(section: PeopleSectionKey) {
	return {
		type: 'person',
		select: personCardFields,
		where: { roleType: { anyOf: roleTypesOf[section] } },
		order: { by: 'lastName', direction: 'ascending' },
	} as const;
}

/** Returns the query for documents of a type, the latest first. */
export function documentsOfType(type: DocumentTypeCode) {
	return {
		type: 'document',
		select: documentCardFields,
		where: { documentTypes: type },
		order: { by: 'publishedAt', direction: 'descending' },
	} as const;
}

/** The query for calls that are not closed, the first to close first. */
export const closingCalls = {
	type: 'document',
	select: documentCardFields,
	where: { deadline: { after: 'now' } },
	order: { by: 'deadline', direction: 'ascending' },
} as const;

/** Returns the query for calls that are not closed and name one of the services. */
export function callsFor(services: readonly Reference<'service'>[]) {
	return { ...closingCalls, where: { ...closingCalls.where, services: { anyOf: services } } } as const;
}

/** The query for projects, the most recently published first. */
export const allProjects = {
	type: 'project',
	select: projectCardFields,
	order: { by: 'publishedAt', direction: 'descending' },
} as const;

export const allDatasets = { type: 'dataset', select: datasetCardFields, order: byTitle } as const;
