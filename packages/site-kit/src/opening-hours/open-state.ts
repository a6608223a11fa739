import type { OpeningHours } from '@portolano/content-models';
import type { LocalHours } from '@portolano/content-models/opening-hours';
import type { OpenStateProps } from '@portolano/ui/components/OpenState/props.ts';
import type { SiteContext } from '../page-context.ts';
import { hoursWords } from './words.ts';

/** Where the opening hours are on the page of an office or a place. */
export const HOURS_ANCHOR = 'orario';

/** Returns opening hours without their texts, with the feast of the patron saint of the body. */
export function localHours({ body }: Pick<SiteContext, 'body'>, hours: OpeningHours): LocalHours {
	const { weekly, seasons, closures, holidays, exceptions } = hours;
	return {
		weekly,
		seasons: seasons?.map(({ from, to, weekly }) => ({ from, to, weekly })),
		closures: closures?.map(({ from, to }) => ({ from, to })),
		holidays,
		exceptions: exceptions.map(({ day, spans }) => ({ day, spans })),
		patron: holidays === undefined || holidays === 'as-usual' ? undefined : body.patron?.day,
	};
}

/** Whether hours say when it is open: those of who receives by appointment may have a note alone. */
export function haveOpenings({ weekly, seasons = [], exceptions }: OpeningHours): boolean {
	const days = [weekly, ...seasons.map((season) => season.weekly), exceptions].flat();
	return days.some(({ spans }) => spans.length > 0);
}

/** Returns the place of the line that says whether it is open now; undefined where nobody can know. */
export function openState(
	context: Pick<SiteContext, 'body' | 'language'>,
	hours: OpeningHours | undefined,
): OpenStateProps | undefined {
	if (!hours || !haveOpenings(hours)) return undefined;
	return {
		hours: JSON.stringify(localHours(context, hours)),
		longest: hoursWords(context.language).longest,
	};
}
