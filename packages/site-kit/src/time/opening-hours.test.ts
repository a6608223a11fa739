import { expect, test } from 'vitest';
import { exceptionLines, weekLines } from './opening-hours.ts';

const hours = {
	weekly: [
		{
			weekday: 4,
			spans: [
				{ from: '08:30', to: '12:30' },
				{ from: '15:30', to: '17:30' },
			],
		},
	],
	exceptions: [
		{ day: '2026-12-24', spans: [], note: { it: 'Vigilia di Natale' } },
		{ day: '2026-11-02', spans: [{ from: '09:00', to: '10:00' }] },
	],
};

test('the week has seven days from Monday, closed where no hours are given', () => {
	const lines = weekLines(hours, 'it');
	expect(lines.map(({ day }) => day)).toEqual([
		'lunedì',
		'martedì',
		'mercoledì',
		'giovedì',
		'venerdì',
		'sabato',
		'domenica',
	]);
	expect(lines[3]?.spans).toEqual(['08:30–12:30', '15:30–17:30']);
	expect(lines[0]?.spans).toEqual([]);
});

test('exceptions are listed from today on', () => {
	expect(exceptionLines(hours, 'it', '2026-11-22')).toEqual([
		{ day: 'giovedì 24 dicembre 2026', spans: [], note: 'Vigilia di Natale' },
	]);
	expect(exceptionLines(hours, 'it', '2026-11-02')).toHaveLength(2);
});
