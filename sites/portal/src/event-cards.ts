import { type CardProps, cardsOf, eventCard } from '@portolano/site-kit/cards.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { calendarDate } from '@portolano/site-kit/time.ts';
import type { EventOfList, TimedEvent } from '@portolano/site-kit/event-lists.ts';

/** Returns the cards of a list of events, with the mark of their links that the national model asks for (b.6). */
export function eventCards(context: PageContext, events: readonly EventOfList[]): CardProps[] {
	return cardsOf(context, events, eventCard).map((card) => ({
		...card,
		attributes: { 'data-element': 'event-link' },
	}));
}

/** Returns the cards of a list of events by days: each has the date of the time for which it is there. */
export function timedEventCards(context: PageContext, events: readonly TimedEvent[]): CardProps[] {
	return events.flatMap(({ event, time, isOver }) =>
		eventCards(context, [event]).map((card) => ({
			...card,
			...(card.calendar && { calendar: calendarDate(time.start, context.language) }),
			...(isOver && { kicker: ['Concluso', card.kicker].filter(Boolean).join(' · ') }),
		})),
	);
}
