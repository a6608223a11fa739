import {
	type Coordinates,
	eventTypes,
	type Language,
	officeTypes,
	placeTypes,
	type Published,
	type Reference,
	termOf,
} from '@portolano/content-models';
import type { Query } from '@portolano/content-store';
import { addressLines } from '../data/contact-entries.ts';
import { eventWhen } from '../data/events.ts';
import { hrefOf } from '../links/hrefs.ts';
import { linkFields } from '../links/link-fields.ts';
import { localize, localizeWithLanguage, type PageContext } from '../page-context.ts';
import { labelOf } from '../words/terms.ts';
import { eachOnce } from '../data/each-once.ts';

/** Something that has a place on a map and in the list beside it, whatever its type. */
export interface MapPlace {
	/** Its document, and which of its places it is: unique in a list. */
	readonly id: string;
	readonly title: string;
	/** The language of the title, if it isn't the page's. */
	readonly lang: Language | undefined;
	readonly href: string | undefined;
	/** What it is or when, in a few words. */
	readonly kind: string | undefined;
	/** Where it is, in one line; undefined where that isn't published. */
	readonly address: string | undefined;
	readonly coordinates: Coordinates | undefined;
	/** Whether what the site says of it was not checked: lists and maps say so. */
	readonly isUnverified?: true | undefined;
}

/** The part of a query that decides which documents a map shows, and in which order. */
type ListOf<T extends 'place' | 'office' | 'event'> = Pick<Query<T, never>, 'where' | 'order'>;

const seatFields = [...linkFields('place'), 'title', 'address', 'postalCode', 'city', 'coordinates'] as const;
const placeFields = [...seatFields, 'placeTypes', 'isUnverified'] as const;
const officeFields = [...linkFields('office'), 'title', 'seat', 'otherSeats'] as const;
const eventFields = [
	...linkFields('event'),
	'title',
	'place',
	'eventTypes',
	'start',
	'end',
	'allDay',
	'sessions',
	'recurrence',
	'isUnverified',
] as const;

type PlaceData = Pick<Published<'place'>, (typeof placeFields)[number] | 'type' | 'id'>;
type OfficeData = Pick<Published<'office'>, (typeof officeFields)[number] | 'type' | 'id'>;
type EventData = Pick<Published<'event'>, (typeof eventFields)[number] | 'type' | 'id'>;

function titleOf(context: PageContext, { title }: Pick<PlaceData, 'title'>) {
	const { value, lang } = localizeWithLanguage(context, title);
	return { title: value, lang };
}

/** Returns a place for the map. */
export function ofPlace(context: PageContext, place: PlaceData): MapPlace {
	const [kind] = place.placeTypes;
	return {
		...titleOf(context, place),
		id: place.id,
		href: hrefOf(context, place),
		kind: kind && labelOf(context, termOf(placeTypes, kind)),
		address: addressLines(place).join(', '),
		coordinates: place.coordinates,
		isUnverified: place.isUnverified,
	};
}

/** Where something is that names a place: the name of the place and its address. */
function seatOf(context: PageContext, reference: Reference<'place'>) {
	const seat = context.view.get(reference, seatFields);
	return {
		address: seat && [localize(context, seat.title), ...addressLines(seat)].join(', '),
		coordinates: seat?.coordinates,
	};
}

/** Returns the seats of an office for the map: the first, and each other that is published. */
export function ofOffice(context: PageContext, office: OfficeData): MapPlace[] {
	const common = {
		...titleOf(context, office),
		href: hrefOf(context, office),
		kind: labelOf(context, termOf(officeTypes, office.officeType)),
	};
	return [office.seat, ...office.otherSeats]
		.map((seat, index) => ({
			...common,
			...seatOf(context, seat),
			id: index === 0 ? office.id : `${office.id}-${String(index + 1)}`,
		}))
		.filter(({ address }, index) => index === 0 || address !== undefined);
}

/** Returns an event for the map: what it is and when, where it takes place. */
export function ofEvent(context: PageContext, event: EventData): MapPlace {
	const [kind] = event.eventTypes;
	const words = [kind && labelOf(context, termOf(eventTypes, kind)), eventWhen(event, context.language)];
	return {
		...titleOf(context, event),
		...seatOf(context, event.place),
		id: event.id,
		href: hrefOf(context, event),
		kind: words.filter(Boolean).join(' · '),
		isUnverified: event.isUnverified,
	};
}

/** Returns all places of a list, for a map. */
export function placesOnMap(context: PageContext, list: ListOf<'place'>): MapPlace[] {
	const { items } = context.view.list({ ...list, type: 'place', select: placeFields });
	return items.map((place) => ofPlace(context, place));
}

/** Returns the seats of all offices of a list, for a map. */
export function officesOnMap(context: PageContext, list: ListOf<'office'>): MapPlace[] {
	const { items } = context.view.list({ ...list, type: 'office', select: officeFields });
	return items.flatMap((office) => ofOffice(context, office));
}

/** Returns all events of a list, for a map. */
export function eventsOnMap(context: PageContext, list: ListOf<'event'>): MapPlace[] {
	const { items } = context.view.list({ ...list, type: 'event', select: eventFields });
	return items.map((event) => ofEvent(context, event));
}

/** Returns these places for a map, each once, those that are published. */
export function chosenOnMap(context: PageContext, references: readonly Reference<'place'>[]): MapPlace[] {
	return context.view.resolve(eachOnce(references), placeFields).map((place) => ofPlace(context, place));
}
