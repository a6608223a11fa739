import { eventTypes, type Published, recurrenceWords, termOf } from '@portolano/content-models';
import { nextStart } from '../../data/events.ts';
import { linkFields } from '../../links/link-fields.ts';
import { localize, type PageContext } from '../../page-context.ts';
import { calendarDate } from '../../time/dates.ts';
import { periodText } from '../../time/periods.ts';
import { labelOf } from '../../words/terms.ts';
import { wordsOf } from '../../words/words.ts';
import { cardBase, cardPicture, type CardProps } from '../../cards/card.ts';

export const eventCardFields = [
	'type',
	'id',
	...linkFields('event'),
	'title',
	'summary',
	'eventTypes',
	'start',
	'end',
	'allDay',
	'sessions',
	'recurrence',
	'status',
	'formerStart',
	'place',
	'image',
	'isUnverified',
] as const;

type EventCardData = Pick<Published<'event'>, (typeof eventCardFields)[number]>;

const statusWords = {
	scheduled: undefined,
	cancelled: 'eventCancelled',
	postponed: 'eventPostponed',
	rescheduled: 'eventRescheduled',
} as const;

/** Returns “Evento annullato” and similar; `undefined` for an event that takes place as planned. */
export function eventStatus(
	context: Pick<PageContext, 'language'>,
	status: EventCardData['status'],
): string | undefined {
	const name = statusWords[status];
	return name && wordsOf(context)[name];
}

/** Returns the card of an event: when, what, where. */
export function eventCard(context: PageContext, event: EventCardData): CardProps | undefined {
	const base = cardBase(context, event);
	const image = cardPicture(context, event.image);
	const place = context.view.get(event.place, ['title']);
	return (
		base && {
			...base,
			variant: image ? 'image' : 'event',
			image,
			calendar: calendarDate(nextStart(context, event), context.language),
			kicker: kickerOf(context, event),
			place: place && localize(context, place.title),
		}
	);
}

function kickerOf(context: PageContext, { status, eventTypes: [first], ...period }: EventCardData): string {
	const { language } = context;
	const kind = first && labelOf(context, termOf(eventTypes, first));
	const days = period.start === period.end ? undefined : periodText(period, language);
	const when = period.recurrence ? recurrenceWords(period.recurrence, language) : days;
	return [eventStatus(context, status) ?? kind, when].filter(Boolean).join(' · ');
}
