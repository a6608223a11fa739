import {
	type Coordinates,
	type EventTime,
	eventTimes,
	eventTypes,
	isWholeDays,
	recurrenceWords,
	termOf,
} from '@portolano/content-models';
import { type CardProps, cardsOf, eventCard } from '@portolano/site-kit/cards.ts';
import type { EventOfList, TimedEvent } from '@portolano/site-kit/event-lists.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { calendarDate, hoursText, periodText } from '@portolano/site-kit/time.ts';
import { eventStatus } from '@portolano/site-kit/types/event/card.ts';
import { formerText } from '@portolano/site-kit/visit/former.ts';
import { labelOf } from '@portolano/site-kit/words.ts';
import { choicesOf } from './event-lists.ts';
import type { Narrowed } from '@portolano/site-kit/narrowing/narrowed.ts';
import { planWords } from './words.ts';

/** An event as a row of a list: its card, and what must be plain to see of it. */
export interface EventRow extends CardProps {
	/** “Evento annullato” and similar; absent for one that takes place as planned. */
	readonly status?: string | undefined;
	/** Its former date, how it repeats, that it is over. */
	readonly notes?: readonly string[] | undefined;
	readonly narrowed?: Narrowed | undefined;
	readonly isUnverified?: true | undefined;
	/** Where it takes place. */
	readonly point?: Coordinates | undefined;
}

/** Returns the first time of an event that is not over; the last one of an event that is. */
function nextTime({ view }: Pick<PageContext, 'view'>, event: EventOfList): EventTime | undefined {
	const times = eventTimes(event).toSorted((one, other) => one.start.localeCompare(other.start));
	return times.find(({ end }) => !view.hasPassed(end)) ?? times.at(-1);
}

function kickerOf({ language }: Pick<PageContext, 'language'>, event: EventOfList, time: EventTime): string {
	const [kind] = event.eventTypes;
	const whole = { ...time, allDay: isWholeDays(time) };
	const days = time.first === time.last ? undefined : periodText(whole, language);
	return [kind && labelOf({ language }, termOf(eventTypes, kind)), hoursText(whole, language) ?? days]
		.filter(Boolean)
		.join(' · ');
}

const begun = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Returns the rows of events, each with the time for which it is in the list. */
export function timedRows(context: PageContext, events: readonly TimedEvent[]): EventRow[] {
	const { view, language } = context;
	return events.flatMap(({ event, time, isOver }) =>
		cardsOf(context, [event], eventCard).map((card) => ({
			...card,
			calendar: calendarDate(time.start, language),
			kicker: kickerOf(context, event, time),
			point: view.get(event.place, ['coordinates'])?.coordinates,
			status: eventStatus(context, event.status),
			notes: [
				isOver ? planWords(context).over : undefined,
				formerText(context, event),
				event.recurrence && begun(recurrenceWords(event.recurrence, language)),
			].filter((note) => note !== undefined),
			isUnverified: event.isUnverified,
			narrowed: {
				tokens: choicesOf(view, event),
				days: eventTimes(event).map(({ first, last }) => `${first}/${last}`),
			},
		})),
	);
}

/** Returns the rows of events, each with its next time. */
export function eventRows(context: PageContext, events: readonly EventOfList[]): EventRow[] {
	return timedRows(
		context,
		events.flatMap((event) => {
			const time = nextTime(context, event);
			return time ? [{ event, time, isOver: false }] : [];
		}),
	);
}
