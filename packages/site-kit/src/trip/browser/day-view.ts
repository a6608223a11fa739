import type { Language } from '@portolano/content-models';
import { isDay } from '../codec.ts';
import type { TripItems } from '../item-data.ts';
import { planDay } from '../schedule.ts';
import type { TripDay } from '../trip.ts';
import { formatDate } from '../../time/dates.ts';
import { button, element, labelled, type Word, looking } from './dom.ts';
import { type StopActions, stopView } from './stop-view.ts';

/** What can be done with a day. */
export interface DayActions extends StopActions {
	date(day: number, date: string | undefined): void;
	removeDay(day: number): void;
}

export interface DaySettings {
	word: Word;
	language: Language;
	items: TripItems;
	/** Its place in the trip, and how many there are. */
	index: number;
	days: number;
	/** Undefined where the trip is only shown. */
	actions: DayActions | undefined;
}

/** Makes a day of the trip: its date, whether it works, and its stops in order. */
export function dayView(day: TripDay, settings: DaySettings): HTMLElement {
	const { word, language, items, index, days, actions } = settings;
	const planned = planDay(day, items);
	const { date } = day;
	const name = word('day', { number: index + 1 });
	const heading = element('h2', '', date ? `${name}, ${formatDate(date, language, 'weekday')}` : name);
	heading.tabIndex = -1;
	heading.dataset['mark'] = `day-${String(index)}`;
	const stops = planned.map((one, stop) =>
		stopView(one, { word, language, date, days, actions, place: { day: index, stop } }),
	);
	return element(
		'section',
		'pt-trip-day',
		heading,
		...(actions ? [dayControls(day, settings, actions)] : []),
		...(date === undefined && actions ? [element('p', 'pt-trip-fact pt-trip-advice', word('noDate'))] : []),
		...(stops.length === 0 ? [element('p', 'pt-trip-fact', word('emptyDay'))] : []),
		...verdict(
			planned.reduce((sum, { troubles }) => sum + troubles.length, 0),
			day,
			word,
		),
		element('ol', 'list-unstyled', ...stops),
	);
}

function verdict(count: number, { date, stops }: TripDay, word: Word): HTMLElement[] {
	if (count === 0)
		return date !== undefined && stops.length > 0 ? [element('p', 'pt-trip-works', word('noProblems'))] : [];
	return [element('p', 'pt-trip-trouble', count === 1 ? word('oneProblem') : word('problems', { count }))];
}

function dayControls(
	{ date, stops }: TripDay,
	{ word, index }: DaySettings,
	actions: DayActions,
): HTMLElement {
	const input = element('input', 'form-control');
	input.type = 'date';
	input.value = date ?? '';
	input.dataset['mark'] = `date-${String(index)}`;
	input.addEventListener('change', () => {
		actions.date(index, isDay(input.value) ? input.value : undefined);
	});
	const remove = button(word('removeDay', { number: index + 1 }), `remove-day-${String(index)}`, () => {
		if (stops.length === 0) actions.removeDay(index);
		else question.hidden = false;
	});
	const question = element(
		'span',
		'pt-trip-question',
		word('removeDayQuestion', { count: stops.length }),
		looking(
			'btn btn-primary',
			button(word('yes'), `yes-${String(index)}`, () => {
				actions.removeDay(index);
			}),
		),
		button(word('no'), `no-${String(index)}`, () => {
			question.hidden = true;
			remove.focus();
		}),
	);
	question.hidden = true;
	return element(
		'div',
		'pt-trip-day-controls',
		labelled(word('date'), input, `data-${String(index)}`),
		remove,
		question,
	);
}
