import { expect, test } from 'vitest';
import { weekSummary } from './hours-summary.ts';

const morning = [{ from: '09:00', to: '12:00' }];
const long = [...morning, { from: '15:30', to: '17:30' }];
const on = (spans: typeof morning, ...weekdays: number[]) => weekdays.map((weekday) => ({ weekday, spans }));

test('days with the same hours are one line, three or more in a row by their first and last', () => {
	expect(weekSummary(on(morning, 1, 2, 3, 4, 5), 'it')).toEqual(['da lunedì a venerdì: 09:00–12:00']);
	expect(weekSummary([...on(morning, 1, 2, 3, 5), ...on(long, 4)], 'it')).toEqual([
		'da lunedì a mercoledì, venerdì: 09:00–12:00',
		'giovedì: 09:00–12:00 e 15:30–17:30',
	]);
	expect(weekSummary(on(morning, 1, 2, 4), 'en')).toEqual(['Monday, Tuesday, Thursday: 09:00–12:00']);
});

test('days come in the order of the week, however they were written', () => {
	expect(weekSummary([...on(morning, 5, 1), ...on(long, 3)], 'it')).toEqual([
		'lunedì, venerdì: 09:00–12:00',
		'mercoledì: 09:00–12:00 e 15:30–17:30',
	]);
});

test('a week that has no hours has no lines; one that never closes has one', () => {
	expect(weekSummary([], 'it')).toEqual([]);
	expect(weekSummary(on([{ from: '00:00', to: '24:00' }], 1, 2, 3, 4, 5, 6, 7), 'it')).toEqual([
		'da lunedì a domenica: tutto il giorno',
	]);
});
