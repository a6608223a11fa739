import { TZDate } from '@date-fns/tz';
import { romeDay, romeTimeZone } from '@portolano/content-models';

/** Returns an instant in Rome's time, with the offset: `2027-05-08T18:00:00+02:00`. */
export function romeDateTime(instant: string): string {
	return new TZDate(instant, romeTimeZone).toISOString().replace('.000', '');
}

/** Returns the last day of a period that ends at midnight in Rome, the end excluded. */
export function romeLastDay(end: string): string {
	return romeDay(new Date(Date.parse(end) - 1).toISOString());
}
