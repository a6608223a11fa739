import { dayInRome, romeInstants, romeTimeZone } from '@portolano/content-models/rome-time';

const hourMs = 3_600_000;
/** An end that is nearer than this is no sensible default. */
const soonMs = 2 * hourMs;

/** How long an alert lasts, as an officer chooses it. */
interface Duration {
	name: string;
	/** The end, in milliseconds since 1970. */
	end: number;
}

function at(day: string, time: string): number {
	return romeInstants(day, time)[0] ?? Number.NaN;
}

/** Returns the durations to choose from at `now`, the most usual first. Those that are over or nearly so are left out. */
export function durationsAt(now: number): Duration[] {
	const [today, tomorrow] = [dayInRome(now), dayInRome(now + 24 * hourMs)];
	const all = [
		{ name: 'Fino alle 20:00', end: at(today, '20:00') },
		{ name: '12 ore', end: now + 12 * hourMs },
		{ name: '6 ore', end: now + 6 * hourMs },
		{ name: 'Domani alle 8:00', end: at(tomorrow, '08:00') },
	];
	return all.filter(({ end }) => end - now >= soonMs);
}

const moment = new Intl.DateTimeFormat('it', {
	...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
	...{ timeZone: romeTimeZone, hourCycle: 'h23' },
});

/** Returns a moment in words, such as “lun 30 nov, 20:00”. */
export const inWords = (instant: number | string) => moment.format(new Date(instant));
