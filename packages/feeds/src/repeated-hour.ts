import { TZDate } from '@date-fns/tz';
import { romeTimeZone } from '@portolano/content-models';

const HOUR = 3_600_000;

/** Whether a clock in Rome shows the same time an hour before or after, as in the night when it goes back. */
export function isShownTwice(instant: string): boolean {
	const at = Date.parse(instant);
	const hour = (moment: number) => new TZDate(moment, romeTimeZone).getHours();
	return hour(at) === hour(at - HOUR) || hour(at) === hour(at + HOUR);
}
