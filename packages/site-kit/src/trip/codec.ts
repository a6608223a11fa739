import { itemKeyPattern } from './item-key.ts';
import { stopsOf, type Stop, type Trip, type TripDay, tripLimits } from './trip.ts';

// The text of a trip, in links and on the device: `1;2026-12-05,p1x9:0930:45,e7k2;,i55`. First the version; days after
// semicolons; a day is its date, if any, and its stops after commas; a stop is its key, its time and its minutes after
// colons. It has no letters that addresses or messages would change, and ends with a letter or a digit.

const VERSION = '1';

/** Longer texts are no trip of ours: 31 days and 300 stops are at most 7,000 characters. */
const LONGEST = 20_000;

/** A trip that was read, and how many of its stops and days made no sense. */
export interface ReadTrip {
	readonly trip: Trip;
	readonly unreadable: number;
}

/** Returns the trip as a text that holds it all. */
export function encodeTrip({ days }: Trip): string {
	const texts = days.map(({ date = '', stops }) => [date, ...stops.map(stopText)].join(','));
	while (texts.at(-1) === '') texts.pop();
	return [VERSION, ...texts].join(';');
}

function stopText({ key, time, minutes }: Stop): string {
	const parts = [key, time?.replace(':', '') ?? '', minutes === undefined ? '' : String(minutes)];
	while (parts.at(-1) === '') parts.pop();
	return parts.join(':');
}

/**
 * Reads the text of a trip, whoever wrote it: what makes no sense, and what is beyond the limits, is left out and counted.
 * Returns undefined for what is no trip at all, or of a later version.
 */
export function decodeTrip(text: string): ReadTrip | undefined {
	if (text.length > LONGEST || !/^1(;|$)/.test(text)) return undefined;
	const written = text.split(';').slice(1);
	let unreadable = 0;
	let room: number = tripLimits.stops;
	const days = written.slice(0, tripLimits.days).map((day): TripDay => {
		const [date = '', ...stops] = day.split(',');
		const read = stops.flatMap((stop) => stopOf(stop) ?? []).slice(0, room);
		room -= read.length;
		unreadable += stops.length - read.length + (date === '' || isDay(date) ? 0 : 1);
		return { ...(isDay(date) ? { date } : {}), stops: read };
	});
	unreadable += written.slice(tripLimits.days).flatMap((day) => day.split(',').slice(1)).length;
	return { trip: { days }, unreadable };
}

/** Whether a text is a day that exists, such as `2026-12-05`. */
export function isDay(text: string): boolean {
	if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
	const at = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function stopOf(text: string): Stop | undefined {
	const [key = '', time = '', minutes = '', ...more] = text.split(':');
	if (!itemKeyPattern.test(key) || more.length > 0) return undefined;
	const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(time) ?? [];
	const count = Number(minutes);
	const isDuration = /^\d{1,4}$/.test(minutes) && count > 0 && count <= tripLimits.minutes;
	return {
		key,
		...(hour !== undefined && minute !== undefined ? { time: `${hour}:${minute}` } : {}),
		...(isDuration ? { minutes: count } : {}),
	};
}

/** What begins the part of an address that holds a trip. */
const MARK = '#t=';

/** Returns the address of a page with a trip in it. Servers never see the part after `#`. */
export const tripLink = (page: string, trip: Trip): string => `${page}${MARK}${encodeTrip(trip)}`;

/** Returns the text of the trip in the last part of an address; undefined where there is none. */
export function tripInHash(hash: string): string | undefined {
	if (!hash.startsWith(MARK)) return undefined;
	const text = hash.slice(MARK.length);
	// Some programs encode what needs no encoding.
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

export const isEmpty = (trip: Trip): boolean => stopsOf(trip).length === 0;
