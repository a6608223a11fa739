import { romeDay } from '@portolano/content-models';
import { startOfDay } from '@portolano/content-models/rome-time';
import type { HoursCalendar } from '@portolano/feeds';
import type { SiteContext } from '../page-context.ts';

/**
 * Returns the year that it is, for a document that was last changed at `since`. The page is rendered again when a year
 * begins, not every day.
 */
export function hoursCalendar(
	{ view, body }: Pick<SiteContext, 'view' | 'body'>,
	since: string,
): HoursCalendar {
	let year = Number(romeDay(since).slice(0, 4));
	while (view.hasPassed(new Date(startOfDay(`${String(year + 1)}-01-01`)).toISOString())) year++;
	return { year, patron: body.patron?.day };
}
