import { isWholeDays, type Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import type { TimelineStep } from '../component-props.ts';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { say, type Reading } from '../reading.ts';
import { calendarDate } from '../time/dates.ts';
import { whenText } from '../time/periods.ts';

type Event = Published<'event'>;

const placeFields = [
	...addressFields.place,
	'title',
	'address',
	'postalCode',
	'city',
	'coordinates',
] as const;

/** Where an event takes place, with the address of the page of that place. */
export function eventPlace(reading: Reading, event: Pick<Event, 'place'>) {
	const place = reading.view.get(event.place, placeFields);
	return place && { ...place, href: hrefOf(reading, place) };
}

/** The appointments of an event in order of time, or its beginning and end where it has none of its own. */
export function sessionSteps(
	reading: Pick<Reading, 'language'>,
	event: Pick<Event, 'sessions' | 'start' | 'end' | 'allDay'>,
): TimelineStep[] {
	// Sessions of an event that lasts all day keep their hours, where they have any.
	const isAllDay = (period: { start: string; end: string }) =>
		event.sessions.length > 0 ? isWholeDays(period) : event.allDay;
	const sessions =
		event.sessions.length > 0 ? event.sessions : [{ start: event.start, end: event.end, note: undefined }];
	return sessions
		.toSorted((one, other) => one.start.localeCompare(other.start))
		.map(({ start, end, note }) => ({
			title: whenText({ start, end, allDay: isAllDay({ start, end }) }, reading.language),
			date: calendarDate(start, reading.language),
			text: note && say(reading, note),
		}));
}

/** The events that are part of this one, by their beginning. */
export function eventChildren(reading: Reading, { id }: Pick<Event, 'id'>): Link[] {
	const { items } = reading.view.list({
		type: 'event',
		select: [...addressFields.event, 'title', 'start', 'end', 'allDay'],
		where: { parent: { type: 'event', id } },
		order: { by: 'start', direction: 'ascending' },
	});
	return items.flatMap((event) => {
		const href = hrefOf(reading, event);
		return href === undefined
			? []
			: [{ text: `${say(reading, event.title)}, ${whenText(event, reading.language)}`, href }];
	});
}

/** Names of organisations, as links where they have a site. */
export function organisationValues(reading: Reading, organisations: Event['sponsors']): (string | Link)[] {
	return organisations.map(({ name, url }) =>
		url === undefined ? say(reading, name) : { text: say(reading, name), href: url },
	);
}
