import {
	type EventTypeCode,
	eventTypes,
	inLanguage,
	isInDays,
	isWholeDays,
	type Language,
	lineageOf,
	type Published,
	romeDay,
	wholeDays,
} from '@portolano/content-models';
import type { Event } from 'schema-dts';
import { type AddressData, geoCoordinates, postalAddress } from './address.ts';
import { romeDateTime, romeLastDay } from './dates.ts';
import { imageObject, type PictureData } from './identifiers.ts';
import { scheduleOf } from './schedule.ts';

type EventSession = Published<'event'>['sessions'][number];

export interface EventData {
	event: Pick<
		Published<'event'>,
		| 'title'
		| 'summary'
		| 'eventTypes'
		| 'start'
		| 'end'
		| 'allDay'
		| 'sessions'
		| 'recurrence'
		| 'status'
		| 'formerStart'
		| 'isFree'
		| 'ticketUrl'
		| 'publishedAt'
	>;
	url: string;
	language: Language;
	place: AddressData & { name: string; url?: string; coordinates?: { latitude: number; longitude: number } };
	/** Name of the organising body. */
	organizer: string;
	image?: PictureData;
}

const types = {
	festival: 'Festival',
	'manifestazione-musicale': 'MusicEvent',
	mostra: 'ExhibitionEvent',
	'spettacolo-teatrale': 'TheaterEvent',
	'spettacolo-di-danza': 'DanceEvent',
	'proiezione-cinematografica': 'ScreeningEvent',
	'evento-di-formazione': 'EducationEvent',
	'eventi-sportivi': 'SportsEvent',
	'eventi-sociali': 'SocialEvent',
	'eventi-di-affari-o-commerciali': 'BusinessEvent',
} as const satisfies Partial<Record<EventTypeCode, string>>;

const statuses = {
	scheduled: 'https://schema.org/EventScheduled',
	cancelled: 'https://schema.org/EventCancelled',
	postponed: 'https://schema.org/EventPostponed',
	rescheduled: 'https://schema.org/EventRescheduled',
} as const satisfies Record<EventData['event']['status'], string>;

/**
 * Returns an `Event` node, or the subtype of schema.org nearest to its type. Days for all-day events, else times with
 * the offset of Rome.
 */
export function eventNode(data: EventData) {
	const { event, url, language, place, organizer, image } = data;
	return {
		'@type': schemaTypeOf(event.eventTypes),
		'@id': `${url}#event`,
		url,
		name: inLanguage(event.title, language).value,
		description: inLanguage(event.summary, language).value,
		inLanguage: inLanguage(event.title, language).language,
		...periodOf(isInDays(event), event),
		...datesOf(data),
		eventStatus: statuses[event.status],
		...(event.status === 'rescheduled' && event.formerStart
			? { previousStartDate: romeDateTime(event.formerStart) }
			: {}),
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
		location: locationOf(place),
		organizer: { '@type': 'GovernmentOrganization', name: organizer },
		isAccessibleForFree: event.isFree,
		...(event.ticketUrl ? { offers: offerOf(event, event.ticketUrl) } : {}),
		...(image ? { image: imageObject(image) } : {}),
	} as const satisfies Event;
}

function schemaTypeOf(codes: readonly EventTypeCode[]) {
	const lineage = codes.flatMap((code) => lineageOf(eventTypes, code).toReversed());
	for (const code of lineage) if (isKnown(code)) return types[code];
	return 'Event';
}

function isKnown(code: string): code is keyof typeof types {
	return Object.hasOwn(types, code);
}

function periodOf(allDay: boolean, { start, end }: { start: string; end: string }) {
	const days = wholeDays({ start, end });
	return allDay
		? { startDate: romeDay(days.start), endDate: romeLastDay(days.end) }
		: { startDate: romeDateTime(start), endDate: romeDateTime(end) };
}

/** An event that repeats gives its rule, if schema.org can say it, and the times that were moved; others their sessions. */
function datesOf(data: EventData) {
	const { sessions, recurrence } = data.event;
	const eventSchedule = recurrence && scheduleOf(recurrence);
	const days = new Set(recurrence?.moved.map(({ day }) => day));
	const told = eventSchedule ? sessions.filter(({ id }) => id !== undefined && days.has(id)) : sessions;
	return {
		...(eventSchedule ? { eventSchedule } : {}),
		...(told.length > (eventSchedule ? 0 : 1)
			? { subEvent: told.map((session) => sessionOf(data, session)) }
			: {}),
	};
}

/** Returns a session as an event that can be read by itself: programs that list events take each alone. */
function sessionOf({ event, url, language, place, organizer }: EventData, session: EventSession) {
	return {
		'@type': 'Event',
		...(session.id === undefined ? {} : { '@id': `${url}#event-${session.id}` }),
		url,
		name: inLanguage(event.title, language).value,
		...(session.note ? { description: inLanguage(session.note, language).value } : {}),
		...periodOf(isWholeDays(session), session),
		eventStatus: statuses[event.status],
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
		location: locationOf(place),
		organizer: { '@type': 'GovernmentOrganization', name: organizer },
		isAccessibleForFree: event.isFree,
	} as const;
}

function locationOf(place: EventData['place']) {
	return {
		'@type': 'Place',
		name: place.name,
		address: postalAddress(place),
		...(place.url ? { url: place.url } : {}),
		...(place.coordinates ? { geo: geoCoordinates(place.coordinates) } : {}),
	} as const;
}

// Prices are free text on the page, so the offer has none: a number would have to be invented.
function offerOf({ isFree, publishedAt }: EventData['event'], url: string) {
	return {
		'@type': 'Offer',
		url,
		validFrom: romeDateTime(publishedAt),
		availability: 'https://schema.org/InStock',
		...(isFree ? { price: 0, priceCurrency: 'EUR' } : {}),
	} as const;
}
