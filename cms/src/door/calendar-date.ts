const day = /^\d{4}-\d{2}-\d{2}/;
const time = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function isOnCalendar(written: string): boolean {
	const midnight = new Date(`${written}T00:00:00.000Z`);
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(written);
}

/**
 * Whether `text` is an existing day like `2026-11-28`, or an instant with a time zone like `2026-11-28T10:00:00+01:00`.
 * `Date` accepts much more: “28 novembre” as a day of 2001, 30 February as 2 March, and an instant without a zone in
 * the server's own time zone.
 */
export function isCalendarDate(text: string): boolean {
	const [written = ''] = day.exec(text) ?? [];
	const rest = text.slice(written.length);
	return written !== '' && isOnCalendar(written) && (rest === '' || time.test(rest));
}
