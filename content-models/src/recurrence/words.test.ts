import { expect, test } from 'vitest';
import type { Recurrence } from './recurrence.ts';
import { recurrenceWords } from './words.ts';

const first = { start: '2026-07-07T19:00:00.000Z', end: '2026-07-07T20:30:00.000Z' };
const base: Recurrence = { first, pattern: { kind: 'daily' }, interval: 1, skipped: [], moved: [] };

test.each<[Partial<Recurrence>, german: string, french: string]>([
	[{ until: '2026-12-29' }, 'täglich, bis 29. Dezember 2026', 'tous les jours, jusqu’au 29 décembre 2026'],
	[
		{ pattern: { kind: 'weekly', weekdays: [5, 6] }, skipped: ['2026-12-25'] },
		'jeden Freitag und Samstag, außer am 25. Dezember 2026',
		'tous les vendredis et samedis, sauf le 25 décembre 2026',
	],
	[
		{ pattern: { kind: 'monthly-on-weekday', place: 1, weekday: 7 }, interval: 2, count: 4 },
		'am ersten Sonntag, alle 2 Monate, 4-mal',
		'le premier dimanche, tous les 2 mois, 4 fois',
	],
	[{ pattern: { kind: 'monthly-on-day', day: 1 } }, 'am 1. jedes Monats', 'le 1er de chaque mois'],
])('%o is said in German and French', (fields, german, french) => {
	expect(recurrenceWords({ ...base, ...fields }, 'de')).toBe(german);
	expect(recurrenceWords({ ...base, ...fields }, 'fr')).toBe(french);
});

test.each<[Partial<Recurrence>, string, string]>([
	[{}, 'ogni giorno', 'every day'],
	[{ interval: 3, count: 1 }, 'ogni 3 giorni, una volta', 'every 3 days, once'],
	[
		{ until: '2026-12-29', count: 400 },
		'ogni giorno, fino al 29 dicembre 2026, al massimo 400 volte',
		'every day, until 29 December 2026, at most 400 times',
	],
	[
		{ pattern: { kind: 'weekly', weekdays: [2] }, until: '2026-12-29' },
		'ogni martedì, fino al 29 dicembre 2026',
		'every Tuesday, until 29 December 2026',
	],
	[
		{ pattern: { kind: 'weekly', weekdays: [7, 1, 3] }, interval: 2, count: 10 },
		'ogni 2 settimane, il lunedì, il mercoledì e la domenica, 10 volte',
		'every 2 weeks on Monday, Wednesday and Sunday, 10 times',
	],
	[
		{ pattern: { kind: 'monthly-on-day', day: 8 }, until: '2026-12-08', skipped: ['2026-11-08'] },
		'l’8 di ogni mese, fino all’8 dicembre 2026, tranne l’8 novembre 2026',
		'on the 8th of every month, until 8 December 2026, except 8 November 2026',
	],
	[{ pattern: { kind: 'monthly-on-day', day: 1 } }, 'il primo di ogni mese', 'on the 1st of every month'],
	[
		{ pattern: { kind: 'monthly-on-day', day: -1 }, interval: 2 },
		'l’ultimo giorno, ogni 2 mesi',
		'on the last day, every 2 months',
	],
	[
		{ pattern: { kind: 'monthly-on-weekday', place: 2, weekday: 7 } },
		'la seconda domenica di ogni mese',
		'on the second Sunday of every month',
	],
	[
		{ pattern: { kind: 'monthly-on-weekday', place: -1, weekday: 2 }, skipped: ['a', 'b', 'c', 'd'] },
		'l’ultimo martedì di ogni mese, tranne 4 date',
		'on the last Tuesday of every month, except 4 dates',
	],
])('%o is said', (fields, italian, english) => {
	expect(recurrenceWords({ ...base, ...fields }, 'it')).toBe(italian);
	expect(recurrenceWords({ ...base, ...fields }, 'en')).toBe(english);
});
