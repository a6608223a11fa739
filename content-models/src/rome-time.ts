import { remembered } from './remembered.ts';

const hour = 3_600_000;
/** The time zone of every date and time shown (IANA name). */
export const romeTimeZone = 'Europe/Rome';

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: romeTimeZone });
const hourFormat = new Intl.DateTimeFormat('en-GB', {
	timeZone: romeTimeZone,
	hour: '2-digit',
	hourCycle: 'h23',
});

const clockFormat = new Intl.DateTimeFormat('en-GB', {
	timeZone: romeTimeZone,
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});

/** Returns the calendar day in Rome at `instant` (milliseconds since 1970), such as `2026-11-22`. */
export const dayInRome = remembered((instant: number) => dayFormat.format(instant), 5000);

/**
 * Returns the calendar day in Rome of an instant (`2026-11-22T10:00:00Z`); a day (`2026-11-22`) is returned unchanged.
 */
export function romeDay(value: string): string {
	return /^\d{4}-\d\d-\d\d$/.test(value) ? value : dayInRome(Date.parse(value));
}

/** Returns the first moment of `day` in Rome, in milliseconds since 1970: 22:00 or 23:00 UTC of the day before. */
export function startOfDay(day: string): number {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	const summer = midnight - 2 * hour;
	return hourFormat.format(summer) === '00' ? summer : midnight - hour;
}

/** Returns the first moment after `day` in Rome, in milliseconds since 1970. */
export function endOfDay(day: string): number {
	const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hour);
	return startOfDay(next.toISOString().slice(0, 10));
}

/**
 * Returns the instants (milliseconds since 1970) at which clocks in Rome show `time` (`08:30`) on `day`, the first
 * first: one, but none in the hour that is skipped when summer time begins, and two in the one repeated when it ends.
 */
export function romeInstants(day: string, time: string): number[] {
	const plain = Date.parse(`${day}T${time}:00Z`);
	const candidates = [plain - 2 * hour, plain - hour];
	return candidates.filter((at) => dayInRome(at) === day && clockFormat.format(at) === time);
}

/** Returns what clocks in Rome show at `instant` (milliseconds since 1970), such as `08:30`. */
export const timeInRome = (instant: number): string => clockFormat.format(instant);

/**
 * Returns the instant (milliseconds since 1970) of `time` (`08:30`) on `day` in Rome. A time that is skipped when summer
 * time begins becomes one an hour later; of one that comes twice the first counts.
 */
export function romeInstantOn(day: string, time: string): number {
	return romeInstants(day, time)[0] ?? Date.parse(`${day}T${time}:00Z`) - hour;
}
