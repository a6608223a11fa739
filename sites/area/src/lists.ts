import {
	documentCardFields,
	eventCardFields,
	newsCardFields,
	officeCardFields,
	serviceCardFields,
} from '@portolano/site-kit/cards.ts';
import { listedNews } from '@portolano/site-kit/data.ts';

// The query of each list of an area site: documents of the site itself, and documents of other sites shown on it by
// reference.

const byTitle = { by: 'title', direction: 'ascending' } as const;

export const latestNews = {
	type: 'news',
	select: newsCardFields,
	where: listedNews,
	order: { by: 'date', direction: 'descending' },
} as const;

export const comingEvents = {
	type: 'event',
	select: eventCardFields,
	where: { end: { after: 'now' } },
	order: { by: 'nextStart', direction: 'ascending' },
} as const;

export const allServices = { type: 'service', select: serviceCardFields, order: byTitle } as const;

export const allOffices = {
	type: 'office',
	select: [...officeCardFields, 'contactPoints', 'seat'],
	order: byTitle,
} as const;

export const allDocuments = {
	type: 'document',
	select: documentCardFields,
	order: { by: 'publishedAt', direction: 'descending' },
} as const;

export const allQuestions = {
	type: 'question',
	select: ['type', 'id', 'slug', 'title', 'owner', 'languages'],
	order: { by: 'order', direction: 'ascending' },
} as const;
