import { expect, test } from 'vitest';
import { byMonth } from './months.ts';

test('groups events by the month in which they begin in Rome', () => {
	const lateInNovember = { start: '2026-11-30T22:30:00.000Z' };
	const alreadyDecemberInRome = { start: '2026-11-30T23:30:00.000Z' };

	const months = byMonth([lateInNovember, alreadyDecemberInRome], 'it');

	expect(months).toEqual([
		{ id: 'm-2026-11', title: 'Novembre 2026', items: [lateInNovember] },
		{ id: 'm-2026-12', title: 'Dicembre 2026', items: [alreadyDecemberInRome] },
	]);
});

test('names months in the language of the page', () => {
	const [month] = byMonth([{ start: '2027-05-08T10:00:00.000Z' }], 'en');

	expect(month?.title).toBe('May 2027');
});
