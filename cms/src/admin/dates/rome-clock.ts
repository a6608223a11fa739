import { romeTimeZone } from '@portolano/content-models/rome-time';

const parts = new Intl.DateTimeFormat('en-GB', {
	timeZone: romeTimeZone,
	hourCycle: 'h23',
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
	hour: 'numeric',
	minute: 'numeric',
	second: 'numeric',
});

/** Returns the local time in Rome at `instant`, as if it were UTC. */
function clockOf(instant: number): number {
	const shown = Object.fromEntries(
		parts.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
	);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
	return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * Returns a date whose parts in this machine's time zone are those of Rome at `instant`: the date picker only supports
 * the machine's time zone.
 */
export function shownInRome(instant: string): Date {
	const clock = new Date(clockOf(Date.parse(instant)));
	return new Date(
		clock.getUTCFullYear(),
		clock.getUTCMonth(),
		clock.getUTCDate(),
		clock.getUTCHours(),
		clock.getUTCMinutes(),
	);
}

/** Returns the instant with the local parts of `shown` in Rome. A time skipped in spring becomes one an hour later. */
export function instantInRome(shown: Date): string {
	const clock = Date.UTC(
		shown.getFullYear(),
		shown.getMonth(),
		shown.getDate(),
		shown.getHours(),
		shown.getMinutes(),
	);
	const before = clock - (clockOf(clock) - clock);
	// Around a clock change the first estimate may use the offset of the other side: the second one corrects it.
	return new Date(clock - (clockOf(before) - before)).toISOString();
}

/** Whether the local time of this machine differs from Rome's at `instant`. */
export function isElsewhere(instant: Date): boolean {
	return shownInRome(instant.toISOString()).getHours() !== instant.getHours();
}
