import { expect, test } from 'vitest';
import { durationsAt } from './durations.ts';

const names = (now: string) => durationsAt(Date.parse(now)).map(({ name }) => name);

test('in the morning an alert lasts until the evening by default', () => {
	const [first] = durationsAt(Date.parse('2026-11-30T08:00:00Z'));
	expect(first).toEqual({ name: 'Fino alle 20:00', end: Date.parse('2026-11-30T19:00:00Z') });
});

test('in the evening what is over, or nearly so, can’t be chosen', () => {
	expect(names('2026-11-30T18:30:00Z')).toEqual(['12 ore', '6 ore', 'Domani alle 8:00']);
});

test('tomorrow at eight is the time that clocks show, also when they change in the night', () => {
	const end = (now: string) =>
		durationsAt(Date.parse(now)).find(({ name }) => name.startsWith('Domani'))?.end;
	expect(end('2026-10-24T20:00:00Z')).toBe(Date.parse('2026-10-25T07:00:00Z'));
	expect(end('2026-03-28T20:00:00Z')).toBe(Date.parse('2026-03-29T06:00:00Z'));
});
