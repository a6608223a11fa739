const hour = 3_600_000;
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' });
const hourFormat = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Rome',
	hour: '2-digit',
	hourCycle: 'h23',
});

/** The calendar day in Rome at `instant` (milliseconds since 1970), such as `2026-11-22`. */
export function dayInRome(instant: number): string {
	return dayFormat.format(instant);
}

/** The first moment of `day` in Rome, in milliseconds since 1970: 22:00 or 23:00 UTC of the day before. */
export function startOfDay(day: string): number {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	const summer = midnight - 2 * hour;
	return hourFormat.format(summer) === '00' ? summer : midnight - hour;
}

/** The first moment after `day` in Rome, in milliseconds since 1970. */
export function endOfDay(day: string): number {
	const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hour);
	return startOfDay(next.toISOString().slice(0, 10));
}
