import {
	type Language,
	type DaySpanName,
	daySpans,
	eventPeriodPath,
	eventSpanPath,
	choicePath,
	type VisitChoice,
	visitChoices,
} from '@portolano/content-models';
import { listedIn } from '@portolano/site-kit/data.ts';
import type { StoreView } from '@portolano/content-store';
import { eventCardFields } from '@portolano/site-kit/cards.ts';
import { comingMonths, type EventOfList, eventsWithin } from '@portolano/site-kit/event-lists.ts';
import { monthName } from '@portolano/site-kit/time.ts';
import { choicesOfEvent, eventChoiceFields } from './facts.ts';
import { planWords } from './words.ts';

const isSpanName = (name: string): name is DaySpanName => Object.hasOwn(daySpans, name);

export const spanNames: readonly DaySpanName[] = Object.keys(daySpans).filter(isSpanName);

/** Returns the choices that leave an event in a list. */
export function choicesOf(view: StoreView, event: Pick<EventOfList, 'id' | 'place'>): VisitChoice[] {
	const facts = view.get({ type: 'event', id: event.id }, eventChoiceFields);
	const place = view.get(event.place, ['accessFacts']);
	return facts ? choicesOfEvent(facts, place?.accessFacts ?? []) : [];
}

/** Returns the events that are not over and that a choice leaves, the nearest first. */
export function eventsLeft(view: StoreView, language: Language, choice: VisitChoice): EventOfList[] {
	const { items } = view.list({
		type: 'event',
		select: eventCardFields,
		where: { languages: listedIn(language), end: { after: 'now' } },
		order: { by: 'nextStart', direction: 'ascending' },
	});
	return items.filter((event) => choicesOf(view, event).includes(choice));
}

/** Months that the filters lead to at most. */
const MONTHS_SHOWN = 6;

/** Returns the lists of events by day, month and choice that have any; those of days are always there. */
export function eventFilterLinks(view: StoreView, language: Language) {
	const words = planWords({ language });
	const where = { languages: listedIn(language) };
	const spans = spanNames.map((name) => ({
		text: words.spans[name].filter,
		href: eventSpanPath(name, language),
		count: eventsWithin(view, name, where).length,
	}));
	const months = comingMonths(view, where)
		.slice(0, MONTHS_SHOWN)
		.map((month) => ({
			text: monthName(month, language),
			href: eventPeriodPath(month, language),
			count: undefined,
		}));
	const choices = visitChoices
		.map((choice) => ({
			text: words.choices[choice],
			href: choicePath('events', choice, language),
			count: eventsLeft(view, language, choice).length,
		}))
		.filter(({ count }) => count > 0);
	return { when: [...spans, ...months], choices };
}
