import { expect, test } from 'vitest';
import { daysText, onText, sinceText } from './days.ts';
import { hoursText, whenText } from './periods.ts';

const evening = { start: '2026-07-10T19:00:00.000Z', end: '2026-07-10T20:30:00.000Z', allDay: false };

test('days are told in German', () => {
	expect(daysText('2026-05-03', '2026-05-05', 'de')).toBe('vom 3. bis 5. Mai 2026');
	expect(daysText('2026-05-30', '2026-06-02', 'de')).toBe('vom 30. Mai bis 2. Juni 2026');
	expect(sinceText('2027-01-10', 'de')).toBe('seit dem 10. Januar 2027');
	expect(onText('2027-05-05', 'de', 'dayMonth')).toBe('am 5. Mai');
});

test('days are told in French', () => {
	expect(daysText('2026-05-03', '2026-05-05', 'fr')).toBe('du 3 au 5 mai 2026');
	expect(sinceText('2027-01-10', 'fr')).toBe('depuis le 10 janvier 2027');
	expect(onText('2027-05-08', 'fr')).toBe('le 8 mai 2027');
});

test('hours are told in German and French', () => {
	expect(hoursText(evening, 'de')).toBe('von 21:00 bis 22:30 Uhr');
	expect(hoursText(evening, 'fr')).toBe('de 21:00 à 22:30');
	expect(whenText({ ...evening, end: evening.start }, 'de')).toBe('10. Juli 2026, um 21:00 Uhr');
});
