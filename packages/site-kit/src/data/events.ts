import { isWholeDays, type Language, type Published, recurrenceWords } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import type { TimelineStep } from '@portolano/ui/components/Timeline/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';
import { calendarDate, formatDate } from '../time/dates.ts';
import { whenText } from '../time/periods.ts';
import { visitWords } from '../visit/words.ts';

type Event = Published<'event'>;

const placeFields = [
	...linkFields('place'),
	'title',
	'address',
	'postalCode',
	'city',
	'coordinates',
] as const;

/** Returns the place of an event, with the address of the place's page. */
export function eventPlace(context: PageContext, event: Pick<Event, 'place'>) {
	const place = context.view.get(event.place, placeFields);
	return place && { ...place, href: hrefOf(context, place) };
}

type Dated = Pick<Event, 'sessions' | 'start' | 'end' | 'allDay' | 'recurrence'>;

/** Times of an event that repeats which its page shows at most. */
const TIMES_SHOWN = 12;

const inOrder = ({ sessions }: Pick<Event, 'sessions'>) =>
	sessions.toSorted((one, other) => one.start.localeCompare(other.start));

/** Returns the sessions of an event that are not over, in order of time. The page changes when one is. */
function comingSessions({ view }: Pick<PageContext, 'view'>, event: Pick<Event, 'sessions'>) {
	const sessions = inOrder(event);
	const next = sessions.findIndex(({ end }) => !view.hasPassed(end));
	return next === -1 ? [] : sessions.slice(next);
}

/** Says when an event takes place: its days and hours, or how it repeats. */
export function eventWhen(event: Dated, language: Language): string {
	if (!event.recurrence) return whenText(event, language);
	const words = recurrenceWords(event.recurrence, language);
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Returns the beginning of an event; of one that repeats, of its next time. */
export function nextStart(context: Pick<PageContext, 'view'>, event: Dated): string {
	const [next] = event.recurrence ? comingSessions(context, event) : [];
	return next?.start ?? event.start;
}

/** Returns how many times of an event that repeats are to come besides those that its page shows. */
export function timesNotShown(context: Pick<PageContext, 'view'>, event: Dated): number {
	return event.recurrence ? Math.max(0, comingSessions(context, event).length - TIMES_SHOWN) : 0;
}

/** Returns the sessions that the page of an event shows: all, or of one that repeats the next ones. */
function shownSessions(context: Pick<PageContext, 'view'>, event: Dated): Event['sessions'] {
	if (event.sessions.length === 0) return [{ start: event.start, end: event.end }];
	if (!event.recurrence) return inOrder(event);
	const coming = comingSessions(context, event);
	return coming.length > 0 ? coming.slice(0, TIMES_SHOWN) : inOrder(event).slice(-1);
}

/** Says when a time of an event that repeats was to be, if it was moved; such a time has its former day as `id`. */
function movedText(
	{ language }: Pick<PageContext, 'language'>,
	{ recurrence }: Pick<Event, 'recurrence'>,
	id: string | undefined,
): string | undefined {
	const moved = recurrence?.moved.find(({ day }) => day === id);
	return moved && visitWords({ language }).moved.replace('{when}', formatDate(moved.day, language, 'long'));
}

/** Returns the sessions of an event in order of time, or its beginning and end if it has none. */
export function sessionSteps(context: Pick<PageContext, 'language' | 'view'>, event: Dated): TimelineStep[] {
	// Sessions of an all-day event keep their hours, if they have any.
	const isAllDay = (period: { start: string; end: string }) =>
		event.sessions.length > 0 ? isWholeDays(period) : event.allDay;
	return shownSessions(context, event).map(({ id, start, end, note }) => ({
		title: whenText({ start, end, allDay: isAllDay({ start, end }) }, context.language),
		date: calendarDate(start, context.language),
		text:
			[movedText(context, event, id), note && localize(context, note)].filter(Boolean).join('. ') ||
			undefined,
	}));
}

/** Returns links to the events that are part of this one, by their beginning. */
export function eventChildren(context: PageContext, { id }: Pick<Event, 'id'>): Link[] {
	const { items } = context.view.list({
		type: 'event',
		select: [...linkFields('event'), 'title', 'start', 'end', 'allDay'],
		where: { parent: { type: 'event', id } },
		order: { by: 'start', direction: 'ascending' },
	});
	return items.flatMap((event) => {
		const href = hrefOf(context, event);
		return href === undefined
			? []
			: [{ text: `${localize(context, event.title)}, ${whenText(event, context.language)}`, href }];
	});
}

/** Returns the names of organisations, as links if they have a website. */
export function organisationValues(
	context: PageContext,
	organisations: Event['sponsors'],
): (string | Link)[] {
	return organisations.map(({ name, url }) =>
		url === undefined ? localize(context, name) : { text: localize(context, name), href: url },
	);
}
