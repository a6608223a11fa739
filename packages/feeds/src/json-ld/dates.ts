import { TZDate } from '@date-fns/tz';

/** An instant as it is read on a clock in Rome, with the offset: `2027-05-08T18:00:00+02:00`. */
export function romeDateTime(instant: string): string {
	return new TZDate(instant, 'Europe/Rome').toISOString().replace('.000', '');
}

/** The calendar day of an instant in Rome: `2027-05-08`. */
export function romeDay(instant: string): string {
	return romeDateTime(instant).slice(0, 10);
}

/** The last day of a period that ends at midnight in Rome, the end excluded. */
export function romeLastDay(end: string): string {
	return romeDay(new Date(Date.parse(end) - 1).toISOString());
}
