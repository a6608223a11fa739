import { EUROPE_ROME } from '@portolano/feeds/europe-rome.ts';
import { romeTimeZone } from '@portolano/content-models/rome-time';
import type { TripItems } from './item-data.ts';
import { planDay, type PlannedStop } from './schedule.ts';
import type { Trip } from './trip.ts';

/** What a calendar says besides the trip. */
export interface CalendarSettings {
	name: string;
	/** Such as `https://visit.example.org`; its host ends the identifiers. */
	origin: string;
	now: Date;
}

const DAY = 24 * 60;
const DAY_MS = DAY * 60_000;

/** Escapes a text (RFC 5545, 3.3.11). */
const escaped = (text: string) =>
	text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** Folds a line to at most 75 bytes (RFC 5545, 3.1), never within a letter. */
function folded(line: string): string {
	const lines = [''];
	const bytes = (text: string) => new TextEncoder().encode(text).length;
	for (const letter of line) {
		const current = lines.at(-1) ?? '';
		if (bytes(current + letter) > 74) lines.push(` ${letter}`);
		else lines[lines.length - 1] = current + letter;
	}
	return lines.join('\r\n');
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Returns the local time of so many minutes after the beginning of a day. */
function localTime(date: string, minutes: number): string {
	const day = new Date(Date.parse(date) + Math.floor(minutes / DAY) * DAY_MS).toISOString().slice(0, 10);
	const rest = minutes % DAY;
	return `${day.replaceAll('-', '')}T${twoDigits(Math.floor(rest / 60))}${twoDigits(rest % 60)}00`;
}

const stampOf = (now: Date) => now.toISOString().replaceAll(/[-:]|\.\d+/g, '');

function eventLines(
	{ stop, item, arrival, leave }: PlannedStop,
	at: { date: string; id: string },
	{ origin, now }: CalendarSettings,
): string[] {
	if (!item) return [];
	const { title, where, href } = item;
	return [
		'BEGIN:VEVENT',
		`UID:${stop.key}-${at.id}@${new URL(origin).host}`,
		`DTSTAMP:${stampOf(now)}`,
		`DTSTART;TZID=${romeTimeZone}:${localTime(at.date, arrival)}`,
		`DTEND;TZID=${romeTimeZone}:${localTime(at.date, leave)}`,
		`SUMMARY:${escaped(title)}`,
		...(where === undefined ? [] : [`LOCATION:${escaped(where)}`]),
		...(item.at ? [`GEO:${item.at.join(';')}`] : []),
		`URL:${new URL(href, origin).href}`,
		'END:VEVENT',
	];
}

/**
 * Returns the days of a trip that have a date as iCalendar (RFC 5545), made on the device. The identifier of a stop is its
 * key and its day, so a second download changes what the first one added.
 */
export function tripCalendar({ days }: Trip, items: TripItems, settings: CalendarSettings): string {
	const events = days.flatMap((day, index) => {
		const { date } = day;
		if (date === undefined) return [];
		return planDay(day, items).flatMap((planned, at, all) => {
			const earlier = all.slice(0, at).filter(({ stop }) => stop.key === planned.stop.key).length;
			const sameDate = days.slice(0, index).filter((other) => other.date === date).length;
			const more = [sameDate, earlier].some((count) => count > 0)
				? `-${String(sameDate)}-${String(earlier)}`
				: '';
			return eventLines(planned, { date, id: `${date}${more}` }, settings);
		});
	});
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Portolano//Viaggio//IT',
		`NAME:${escaped(settings.name)}`,
		`X-WR-CALNAME:${escaped(settings.name)}`,
		...EUROPE_ROME.split('\n'),
		...events,
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}
