import type { Language } from '@portolano/content-models';
import type { PlannedStop } from '../schedule.ts';
import { legText, openText, stopTimes, troubleText } from '../texts.ts';
import { type Stop, type StopPlace, tripLimits } from '../trip.ts';
import { element, labelled, signButton, type Word } from './dom.ts';

/** What can be done with a stop. */
export interface StopActions {
	move(place: StopPlace, step: 1 | -1): void;
	moveToDay(place: StopPlace, day: number): void;
	change(place: StopPlace, change: Omit<Partial<Stop>, 'key'>, mark: string): void;
	remove(place: StopPlace): void;
}

export interface StopSettings {
	word: Word;
	language: Language;
	date: string | undefined;
	place: StopPlace;
	/** Number of days of the trip. */
	days: number;
	/** Undefined where the trip is only shown. */
	actions: StopActions | undefined;
}

const STAYS = [15, 30, 45, 60, 90, 120, 180, 240];

/** Makes a stop of a day: the way there, what it is, what can't work, and its controls. */
export function stopView(planned: PlannedStop, settings: StopSettings): HTMLElement {
	const { word, language, actions } = settings;
	const { item, leg, stop } = planned;
	const title = item?.title ?? word('gone');
	const way = leg ? [element('p', 'pt-trip-leg', legText(leg, word, language))] : [];
	const name = item
		? Object.assign(element('a', '', item.title), { href: item.href })
		: element('span', 'pt-trip-gone', word('gone'));
	const facts = item ? [item.kind, item.where ?? ''].filter((text) => text !== '') : [];
	const open = openText(planned, word);
	return element(
		'li',
		'pt-trip-stop',
		...way,
		element(
			'div',
			'pt-trip-what',
			element('p', 'pt-trip-times', stopTimes(planned, word)),
			element('h3', '', name),
			...facts.map((text) => element('p', 'pt-trip-fact', text)),
			...(open === '' ? [] : [element('p', 'pt-trip-fact', open)]),
			...(item?.unverified === undefined ? [] : [element('p', 'pt-trip-fact', item.unverified)]),
			...troubles(planned, settings),
		),
		...(actions ? [controls(title, { ...settings, stop, actions })] : []),
	);
}

function troubles({ troubles }: PlannedStop, { word, language, date }: StopSettings): HTMLElement[] {
	return troubles.map((trouble) =>
		element('p', 'pt-trip-trouble', troubleText(trouble, date, { word, language })),
	);
}

interface ControlSettings extends StopSettings {
	stop: Stop;
	actions: StopActions;
}

const markOf = ({ place }: ControlSettings) => `${String(place.day)}-${String(place.stop)}`;

function controls(title: string, settings: ControlSettings): HTMLElement {
	const { word, place, actions } = settings;
	const mark = markOf(settings);
	return element(
		'div',
		'pt-trip-controls',
		element(
			'div',
			'pt-trip-signs',
			signButton('↑', { name: word('up', { title }), mark: `up-${mark}` }, () => {
				actions.move(place, -1);
			}),
			signButton('↓', { name: word('down', { title }), mark: `down-${mark}` }, () => {
				actions.move(place, 1);
			}),
			signButton('×', { name: word('removeStop', { title }), mark: `remove-${mark}` }, () => {
				actions.remove(place);
			}),
		),
		timeField(settings),
		stayField(settings),
		dayField(settings),
	);
}

function timeField(settings: ControlSettings): HTMLElement {
	const { stop, word, place, actions } = settings;
	const mark = markOf(settings);
	const input = element('input', 'form-control');
	input.type = 'time';
	input.value = stop.time ?? '';
	input.dataset['mark'] = `time-${mark}`;
	input.addEventListener('change', () => {
		actions.change(place, { time: input.value === '' ? undefined : input.value }, `time-${mark}`);
	});
	return labelled(word('time'), input, `ora-${mark}`);
}

/** Makes a choice; `chosen` is the value shown. */
function choice(options: readonly [value: string, text: string][], chosen: string): HTMLSelectElement {
	const select = element('select', 'form-select');
	for (const [value, text] of options) {
		const option = Object.assign(element('option', '', text), { value });
		option.selected = value === chosen;
		select.append(option);
	}
	return select;
}

function stayField(settings: ControlSettings): HTMLElement {
	const { stop, word, place, actions } = settings;
	const mark = markOf(settings);
	const own = stop.minutes === undefined || STAYS.includes(stop.minutes) ? [] : [stop.minutes];
	const minutes = [...STAYS, ...own].toSorted((one, other) => one - other);
	const select = choice(
		[
			['', word('stayAuto')],
			...minutes.map((count): [string, string] => [String(count), word('minutes', { count })]),
		],
		String(stop.minutes ?? ''),
	);
	select.dataset['mark'] = `stay-${mark}`;
	select.addEventListener('change', () => {
		const chosen = select.value === '' ? undefined : Number(select.value);
		actions.change(place, { minutes: chosen }, `stay-${mark}`);
	});
	return labelled(word('stay'), select, `sosta-${mark}`);
}

function dayField(settings: ControlSettings): HTMLElement {
	const { word, place, days, actions } = settings;
	const mark = markOf(settings);
	const known = Array.from({ length: days }, (_, index): [string, string] => [
		String(index),
		word('day', { number: index + 1 }),
	]);
	const next: [string, string][] = days < tripLimits.days ? [[String(days), word('newDay')]] : [];
	const select = choice([...known, ...next], String(place.day));
	select.dataset['mark'] = `day-${mark}`;
	select.addEventListener('change', () => {
		actions.moveToDay(place, Number(select.value));
	});
	return labelled(word('moveTo'), select, `giorno-${mark}`);
}
