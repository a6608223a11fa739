import {
	eventTypes,
	isInDays,
	placeTypes,
	type Published,
	type Reference,
	termOf,
} from '@portolano/content-models';
import { eventStatus } from '../types/event/card.ts';
import { hrefOf } from '../links/hrefs.ts';
import { linkFields } from '../links/link-fields.ts';
import { haveOpenings, localHours } from '../opening-hours/open-state.ts';
import { localize, type PageContext } from '../page-context.ts';
import { labelOf } from '../words/terms.ts';
import { wordsOf } from '../words/words.ts';
import type { TripItem, TripItems } from './item-data.ts';
import { itemKey, type TripType } from './item-key.ts';
import { tripWords } from './words.ts';

const seatFields = ['title', 'address', 'postalCode', 'city', 'coordinates'] as const;
const placeFields = [
	...linkFields('place'),
	...seatFields,
	'placeTypes',
	'hours',
	'visitMinutes',
	'isUnverified',
] as const;
const eventFields = [
	...linkFields('event'),
	'title',
	'place',
	'eventTypes',
	'start',
	'end',
	'allDay',
	'sessions',
	'status',
	'isUnverified',
] as const;
const itineraryFields = [
	...linkFields('itinerary'),
	'title',
	'mode',
	'duration',
	'stages',
	'isUnverified',
] as const;

/** Times of an event that the trip knows: those of a year that repeats every week. */
const TIMES_MAX = 60;

type Found<T extends TripType, F extends keyof Published<T>> = Pick<Published<T>, F | 'type' | 'id'>;
type Entry = [key: string, item: TripItem];

type Seat = Pick<Published<'place'>, (typeof seatFields)[number]>;

const addressOf = ({ address, postalCode, city }: Seat) => `${address}, ${postalCode} ${city}`;
const pointOf = ({ coordinates: { latitude, longitude } }: Seat): [number, number] => [latitude, longitude];

/** Hours, prices and times that could not be checked say so wherever they go. */
function unverified(
	{ language }: PageContext,
	{ isUnverified }: { isUnverified?: true | undefined },
): Pick<TripItem, 'unverified'> {
	return isUnverified ? { unverified: tripWords({ language }).unverified } : {};
}

function entry(
	context: PageContext,
	document: Parameters<typeof hrefOf>[1] & Reference<TripType> & { title: Published<'place'>['title'] },
	rest: Omit<TripItem, 'title' | 'href'>,
): Entry[] {
	const href = hrefOf(context, document);
	return href === undefined
		? []
		: [[itemKey(document), { title: localize(context, document.title), href, ...rest }]];
}

function placeEntry(context: PageContext, place: Found<'place', (typeof placeFields)[number]>): Entry[] {
	const [type] = place.placeTypes;
	const { hours, visitMinutes } = place;
	return entry(context, place, {
		kind: type ? labelOf(context, termOf(placeTypes, type)) : '',
		at: pointOf(place),
		where: addressOf(place),
		...(visitMinutes === undefined ? {} : { minutes: visitMinutes }),
		...unverified(context, place),
		...(hours && haveOpenings(hours) ? { hours: localHours(context, hours) } : {}),
	});
}

function timesOf(
	{ view }: PageContext,
	event: Found<'event', (typeof eventFields)[number]>,
): [string, string][] {
	const times = event.sessions.length > 0 ? event.sessions : [event];
	return times
		.filter(({ end }) => !view.hasPassed(end))
		.map(({ start, end }): [string, string] => [start, end])
		.toSorted(([one], [other]) => one.localeCompare(other))
		.slice(0, TIMES_MAX);
}

function eventEntry(context: PageContext, event: Found<'event', (typeof eventFields)[number]>): Entry[] {
	const [type] = event.eventTypes;
	const place = context.view.get(event.place, seatFields);
	const off = event.status === 'rescheduled' ? undefined : eventStatus(context, event.status);
	return entry(context, event, {
		kind: type ? labelOf(context, termOf(eventTypes, type)) : '',
		times: timesOf(context, event),
		...(place ? { at: pointOf(place), where: `${localize(context, place.title)}, ${addressOf(place)}` } : {}),
		...(isInDays(event) ? { isAllDay: true } : {}),
		...(off === undefined ? {} : { off }),
		...unverified(context, event),
	});
}

function itineraryEntry(
	context: PageContext,
	itinerary: Found<'itinerary', (typeof itineraryFields)[number]>,
): Entry[] {
	const places = context.view.resolve(
		itinerary.stages.flatMap(({ place }) => place ?? []),
		seatFields,
	);
	const [first, last] = [places[0], places.at(-1)];
	return entry(context, itinerary, {
		kind: wordsOf(context)[itinerary.mode],
		minutes: itinerary.duration,
		...unverified(context, itinerary),
		...(first ? { at: pointOf(first) } : {}),
		...(last && last !== first ? { end: pointOf(last) } : {}),
	});
}

/** Returns all that the page of the trip needs to know, as JSON: it is fetched there and on no other page. */
export function tripDataFile(context: PageContext): string {
	const { view, language } = context;
	const order = { by: 'id', direction: 'ascending' } as const;
	const where = { languages: language };
	const places = view.list({ type: 'place', select: placeFields, where, order }).items;
	const events = view.list({
		type: 'event',
		select: eventFields,
		where: { languages: language, end: { after: 'now' } },
		order,
	}).items;
	const itineraries = view.list({ type: 'itinerary', select: itineraryFields, where, order }).items;
	const items: TripItems = Object.fromEntries([
		...places.flatMap((place) => placeEntry(context, place)),
		...events.flatMap((event) => eventEntry(context, event)),
		...itineraries.flatMap((itinerary) => itineraryEntry(context, itinerary)),
	]);
	return JSON.stringify(items);
}
