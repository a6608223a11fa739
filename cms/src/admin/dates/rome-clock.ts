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

/** What a clock in Rome shows at `instant`, as if it were UTC. */
function clockOf(instant: number): number {
	const shown = Object.fromEntries(
		parts.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
	);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
	return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * A date whose parts, read on this machine, are those of a clock in Rome at `instant`: the calendar of the desk only
 * knows the clock of the machine.
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

/** The instant at which a clock in Rome shows the parts of `shown`. An hour that a clock skips is the one after it. */
export function instantInRome(shown: Date): string {
	const clock = Date.UTC(
		shown.getFullYear(),
		shown.getMonth(),
		shown.getDate(),
		shown.getHours(),
		shown.getMinutes(),
	);
	const before = clock - (clockOf(clock) - clock);
	// Around a change of the clock the difference found there is the one of the other side.
	return new Date(clock - (clockOf(before) - before)).toISOString();
}

/** Whether the clock of this machine shows something else than one in Rome at `instant`. */
export function isElsewhere(instant: Date): boolean {
	return shownInRome(instant.toISOString()).getHours() !== instant.getHours();
}
