import type { Published } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import { whenText } from '../time/periods.ts';
import { visitWords } from './words.ts';

type Dated = Pick<Published<'event'>, 'status' | 'start' | 'end' | 'allDay' | 'formerStart'>;

/** Says when an event was to be that was moved or put off; undefined for others, and where nobody has noted it. */
export function formerText(context: Pick<PageContext, 'language'>, event: Dated): string | undefined {
	const { language } = context;
	const { formerly, postponed } = visitWords(context);
	if (event.status === 'postponed') return postponed.replace('{when}', whenText(event, language));
	if (event.status !== 'rescheduled' || event.formerStart === undefined) return undefined;
	const { formerStart: start } = event;
	return formerly.replace('{when}', whenText({ start, end: start, allDay: event.allDay }, language));
}

/** Whether a calendar may take an event: one that does not take place, or not when it was said, would stay there wrong. */
export const isForCalendars = ({ status }: Pick<Dated, 'status'>): boolean => status === 'scheduled';
