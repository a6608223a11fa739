import { eventTypes, termOf, type Published } from '@portolano/content-models';
import { addressFields } from '../links/address-fields.ts';
import { say, type Reading } from '../reading.ts';
import { calendarDate } from '../time/dates.ts';
import { periodText } from '../time/periods.ts';
import { labelOf } from '../words/terms.ts';
import { wordsOf } from '../words/words.ts';
import { cardBase, cardPicture, type CardProps } from './card.ts';

export const eventCardFields = [
	'type',
	'id',
	...addressFields.event,
	'title',
	'summary',
	'eventTypes',
	'start',
	'end',
	'allDay',
	'status',
	'place',
	'image',
] as const;

type EventCardData = Pick<Published<'event'>, (typeof eventCardFields)[number]>;

const statusWords = {
	scheduled: undefined,
	cancelled: 'eventCancelled',
	postponed: 'eventPostponed',
	rescheduled: 'eventRescheduled',
} as const;

/** “Evento annullato” and the like; none for an event that goes as planned. */
export function eventStatus(
	reading: Pick<Reading, 'language'>,
	status: EventCardData['status'],
): string | undefined {
	const name = statusWords[status];
	return name && wordsOf(reading)[name];
}

/** An event in a list: when, what, where. */
export function eventCard(reading: Reading, event: EventCardData): CardProps | undefined {
	const base = cardBase(reading, event);
	const image = cardPicture(reading, event.image);
	const place = reading.view.get(event.place, ['title']);
	return (
		base && {
			...base,
			variant: image ? 'image' : 'event',
			image,
			calendar: calendarDate(event.start, reading.language),
			kicker: kickerOf(reading, event),
			place: place && say(reading, place.title),
		}
	);
}

function kickerOf(reading: Reading, { status, eventTypes: [first], ...period }: EventCardData): string {
	const kind = first && labelOf(reading, termOf(eventTypes, first));
	const when = period.start === period.end ? undefined : periodText(period, reading.language);
	return [eventStatus(reading, status) ?? kind, when].filter(Boolean).join(' · ');
}
