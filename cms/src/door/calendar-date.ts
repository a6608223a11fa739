const day = /^\d{4}-\d{2}-\d{2}/;
const time = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function isOnCalendar(written: string): boolean {
	const midnight = new Date(`${written}T00:00:00.000Z`);
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(written);
}

/**
 * Whether `text` is a day as `2026-11-28`, or a moment with its zone as `2026-11-28T10:00:00+01:00`, and is on the calendar.
 * JavaScript reads much else as some date: “28 novembre” as one of 2001, the 30th of February as the 2nd of March, a
 * moment without a zone by the clock of the server.
 */
export function isCalendarDate(text: string): boolean {
	const [written = ''] = day.exec(text) ?? [];
	const rest = text.slice(written.length);
	return written !== '' && isOnCalendar(written) && (rest === '' || time.test(rest));
}
