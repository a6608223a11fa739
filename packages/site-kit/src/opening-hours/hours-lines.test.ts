import { type OpeningHours } from '@portolano/content-models';
import { buildBody } from '@portolano/test-kit';
import { describe, expect, test } from 'vitest';
import { closureNotes, exceptionLines, holidaysText, weekTables } from './hours-lines.ts';

const body = buildBody();
const context = { language: 'it' as const, body };
const english = { language: 'en' as const, body };

/** The days before the first of December are over. */
const isOver = (day: string) => day < '2026-12-01';

const weekly = [
	{
		weekday: 4,
		spans: [
			{ from: '08:30', to: '12:30' },
			{ from: '15:30', to: '17:30' },
		],
	},
	{ weekday: 5, spans: [{ from: '00:00', to: '24:00' }] },
];
const hours: OpeningHours = { weekly, exceptions: [] };
const summer = { name: { it: 'Estate', en: 'Summer' }, from: '06-15', to: '09-15', weekly: [] };

describe('the week', () => {
	test('has seven days from Monday, closed where no hours are given', () => {
		const [table, ...others] = weekTables(context, hours, isOver);
		expect(others).toEqual([]);
		expect(table).toMatchObject({ season: 'rest', title: undefined });
		expect(table?.lines.map(({ day, spans }) => [day, ...spans].join(' '))).toEqual([
			'lunedì',
			'martedì',
			'mercoledì',
			'giovedì 08:30–12:30 15:30–17:30',
			'venerdì tutto il giorno',
			'sabato',
			'domenica',
		]);
	});

	test('is one for each season, which says its days, and one for the rest of the year', () => {
		const seasons = [summer, { from: '2026-12-20', to: '2027-01-06', weekly: [] }];
		const titles = (where: typeof context | typeof english) =>
			weekTables(where, { ...hours, seasons }, isOver).map(({ season, title }) => [season, title]);
		expect(titles(context)).toEqual([
			[0, 'Estate, dal 15 giugno al 15 settembre, ogni anno'],
			[1, 'Dal 20 dicembre 2026 al 6 gennaio 2027'],
			['rest', 'Nel resto dell’anno'],
		]);
		expect(titles(english)[0]).toEqual([0, 'Summer, from 15 June to 15 September, every year']);
	});

	test('leaves out a season of a year that is over, and the rest of a year that seasons fill', () => {
		const past = { from: '2026-11-01', to: '2026-11-30', weekly: [] };
		expect(weekTables(context, { ...hours, seasons: [past] }, isOver)).toMatchObject([{ title: undefined }]);
		const winter = { from: '09-16', to: '06-14', weekly };
		const filled = weekTables(context, { ...hours, seasons: [summer, winter] }, isOver);
		expect(filled.map(({ season }) => season)).toEqual([0, 1]);
	});

	test('is not there where only a note is written', () => {
		expect(
			weekTables(context, { weekly: [], exceptions: [], note: { it: 'Su appuntamento' } }, isOver),
		).toEqual([]);
	});
});

test('exceptions are listed in order until they are over', () => {
	const exceptions = [
		{ day: '2026-12-24', spans: [], note: { it: 'Vigilia di Natale' } },
		{ day: '2026-12-05', spans: [{ from: '09:00', to: '10:00' }] },
		{ day: '2026-11-30', spans: [] },
	];
	expect(exceptionLines(context, { ...hours, exceptions }, isOver)).toEqual([
		{ day: 'sabato 5 dicembre 2026', spans: ['09:00–10:00'], note: undefined },
		{ day: 'giovedì 24 dicembre 2026', spans: [], note: 'Vigilia di Natale' },
	]);
});

test('closures say from when to when and why, until they are over', () => {
	const reason = { it: 'Restauro' };
	const closures = [
		{ from: '2027-01-08', reason },
		{ from: '2026-12-01', to: '2027-11-30', reason },
		{ from: '2026-12-08', to: '2026-12-08', reason },
		{ from: '2026-11-01', to: '2026-11-30', reason },
	];
	const titles = closureNotes(context, { ...hours, closures }, isOver).map(({ title }) => title);
	expect(titles).toEqual([
		'Chiuso dal 1 dicembre 2026 al 30 novembre 2027',
		'Chiuso l’8 dicembre 2026',
		'Chiuso dall’8 gennaio 2027, fino a nuovo avviso',
	]);
});

test('holidays are told by name, with the feast of the patron saint', () => {
	const patron = { day: '05-10', name: { it: 'San Cataldo' } };
	const at = { language: 'it' as const, body: buildBody({ patron }) };
	expect(holidaysText(at, { ...hours, holidays: 'closed' })).toBe(
		'Chiuso nei giorni festivi: 1 gennaio, 6 gennaio, Pasqua, lunedì dell’Angelo, 25 aprile, 1 maggio, 2 giugno, ' +
			'15 agosto, 4 ottobre, 1 novembre, 8 dicembre, 25 dicembre, 26 dicembre, 10 maggio (San Cataldo).',
	);
	expect(holidaysText(context, { ...hours, holidays: 'as-sunday' })).toMatch(
		/^Nei giorni festivi vale l’orario della domenica: .*26 dicembre\.$/,
	);
	expect(holidaysText(english, { ...hours, holidays: 'as-usual' })).toBe(
		'Open on public holidays too, at the usual hours.',
	);
	expect(holidaysText(context, hours)).toBeUndefined();
});
