const written = /^\s*(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\s*$/;

/** Every day of a leap year is one of every year. */
const LEAP_YEAR = '2028';

/**
 * Returns the published form of a day as people write it: `06-15` for 15/06, `2027-06-15` for 15/06/2027; undefined when
 * it is no day.
 */
export function publishedSeasonDay(value: string): string | undefined {
	const [, dayOfMonth = '', month = '', year] = written.exec(value) ?? [];
	const monthDay = `${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
	const day = `${year ?? LEAP_YEAR}-${monthDay}`;
	// Other parsers take 31 June for 1 July.
	if (new Date(Date.parse(`${day}T00:00:00Z`) || 0).toISOString().slice(0, 10) !== day) return undefined;
	return year === undefined ? monthDay : day;
}
