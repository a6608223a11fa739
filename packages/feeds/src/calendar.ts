import { TZDate } from '@date-fns/tz';
import {
	inLanguage,
	isInDays,
	isWholeDays,
	type Language,
	type Published,
	romeTimeZone,
	wholeDays,
} from '@portolano/content-models';
import ical, { type ICalCalendar, ICalEventStatus } from 'ical-generator';
import { EUROPE_ROME } from './europe-rome.ts';
import { plainLine, plainText } from './plain-text.ts';
import { isShownTwice } from './repeated-hour.ts';

/** How often clients should refresh a subscribed calendar, in seconds. */
const REFRESH = 6 * 60 * 60;

/** The fields of an event that a calendar uses. */
export type CalendarDocument = Pick<
	Published<'event'>,
	| 'id'
	| 'title'
	| 'summary'
	| 'start'
	| 'end'
	| 'allDay'
	| 'sessions'
	| 'status'
	| 'publishedAt'
	| 'updatedAt'
>;

export interface CalendarEvent {
	event: CalendarDocument;
	/** Canonical address of the event's page; its host ends the UID, so every site gives the same one. */
	url: string;
	/** Where it takes place. */
	place?: { name: string; address: string; coordinates?: { latitude: number; longitude: number } };
}

export interface Calendar {
	name: string;
	/** Absolute address of the calendar itself. */
	url: string;
	language: Language;
	events: readonly CalendarEvent[];
}

const statuses = {
	scheduled: ICalEventStatus.CONFIRMED,
	rescheduled: ICalEventStatus.CONFIRMED,
	postponed: ICalEventStatus.TENTATIVE,
	cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarDocument['status'], ICalEventStatus>;

/**
 * Returns an iCalendar text (RFC 5545, 7986) with a `VEVENT` for each event, or for each of its sessions.
 * `UID` is `<id>@<host>`, or `<id>-<session>@<host>` with the session's own id: it stays the same when titles and dates
 * change, or sessions are added or removed. `DTSTAMP` and `LAST-MODIFIED` are the last change; `SEQUENCE` is the number
 * of seconds between first publication and last change, so it grows with every change.
 * Times are in Rome's time zone; all-day events have dates, the end excluded. Cancelled events stay, as
 * `STATUS:CANCELLED`.
 */
export function calendar({ name, url, language, events }: Calendar): string {
	const calendar = newCalendar(name, language).source(url).ttl(REFRESH);
	for (const entry of events) addEvent(calendar, entry, language);
	return textOf(calendar);
}

/** Returns the calendar of one event, for “add to calendar”. Same rules as {@link calendar}. */
export function singleEvent(entry: CalendarEvent, language: Language): string {
	const calendar = newCalendar(inLanguage(entry.event.title, language).value, language);
	addEvent(calendar, entry, language);
	return textOf(calendar);
}

function newCalendar(name: string, language: Language): ICalCalendar {
	return ical({
		// ical-generator writes the calendar's name without escaping it.
		name: plainLine(name).replace(/[\\;,]/g, String.raw`\$&`),
		prodId: { company: 'Portolano', product: 'Eventi', language: language.toUpperCase() },
		timezone: { name: null, generator: () => EUROPE_ROME },
	});
}

function textOf(calendar: ICalCalendar): string {
	return `${calendar.toString()}\r\n`;
}

function addEvent(calendar: ICalCalendar, entry: CalendarEvent, language: Language): void {
	const { event, url, place } = entry;
	const { host } = new URL(url);
	const title = plainLine(inLanguage(event.title, language).value);
	const summary = plainText(inLanguage(event.summary, language).value);
	for (const { suffix, start, end, allDay, note } of appointments(event, language)) {
		calendar.createEvent({
			id: `${event.id}${suffix}@${host}`,
			...timesOf(start, end),
			allDay,
			stamp: event.updatedAt,
			lastModified: event.updatedAt,
			sequence: sequenceOf(event),
			status: statuses[event.status],
			summary: title,
			description: note ? `${summary}\n${plainText(note)}` : summary,
			url,
			...(place ? { location: locationOf(place) } : {}),
		});
	}
}

function appointments(event: CalendarDocument, language: Language) {
	if (event.sessions.length === 0) {
		const allDay = isInDays(event);
		const days = allDay ? wholeDays(event) : { start: event.start, end: event.end };
		return [{ suffix: '', ...days, allDay, note: undefined }];
	}
	return event.sessions.map(({ id, start, end, note }, index) => ({
		// Sessions published before sessions had ids keep the number they were given.
		suffix: `-${id ?? String(index + 1)}`,
		start,
		end,
		allDay: isWholeDays({ start, end }),
		note: note && inLanguage(note, language).value,
	}));
}

function locationOf({ name, address, coordinates }: NonNullable<CalendarEvent['place']>) {
	return {
		title: plainLine(name),
		address: plainLine(address),
		...(coordinates ? { geo: { lat: coordinates.latitude, lon: coordinates.longitude } } : {}),
	};
}

function sequenceOf({ publishedAt, updatedAt }: CalendarDocument): number {
	return Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(publishedAt)) / 1000));
}

/**
 * Returns the times in Rome's time zone, except in the hour that occurs twice when the clock goes back: RFC 5545
 * (3.3.5) means its first occurrence, many programs take the second, so those times are in UTC.
 */
function timesOf(start: string, end: string) {
	const isInUtc = isShownTwice(start) || isShownTwice(end);
	const moment = (instant: string) => (isInUtc ? new Date(instant) : inRome(instant));
	return {
		start: moment(start),
		...(start < end ? { end: moment(end) } : {}),
		timezone: isInUtc ? 'UTC' : romeTimeZone,
	};
}

// ical-generator would write a plain Date in the time zone of the machine.
function inRome(instant: string): TZDate {
	return new TZDate(instant, romeTimeZone);
}
