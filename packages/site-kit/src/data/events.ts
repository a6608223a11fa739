import { isWholeDays, type Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import type { TimelineStep } from '@portolano/ui/components/Timeline/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';
import { calendarDate } from '../time/dates.ts';
import { whenText } from '../time/periods.ts';

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

/** Returns the sessions of an event in order of time, or its beginning and end if it has none. */
export function sessionSteps(
	context: Pick<PageContext, 'language'>,
	event: Pick<Event, 'sessions' | 'start' | 'end' | 'allDay'>,
): TimelineStep[] {
	// Sessions of an all-day event keep their hours, if they have any.
	const isAllDay = (period: { start: string; end: string }) =>
		event.sessions.length > 0 ? isWholeDays(period) : event.allDay;
	const sessions =
		event.sessions.length > 0 ? event.sessions : [{ start: event.start, end: event.end, note: undefined }];
	return sessions
		.toSorted((one, other) => one.start.localeCompare(other.start))
		.map(({ start, end, note }) => ({
			title: whenText({ start, end, allDay: isAllDay({ start, end }) }, context.language),
			date: calendarDate(start, context.language),
			text: note && localize(context, note),
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
