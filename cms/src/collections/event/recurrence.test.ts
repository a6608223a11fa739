import { publishableDocument } from '@portolano/content-models';
import { buildEvent } from '@portolano/test-kit';
import { describe, expect, test } from 'vitest';
import { reasons } from '../../publication/refusal.ts';
import { recurrenceOf } from './recurrence.ts';

/** Tuesday 7 July 2026, from 21:00 to 22:30 in Rome. */
const first = { start: '2026-07-07T19:00:00.000Z', end: '2026-07-07T20:30:00.000Z' };
const noon = (day: string) => `${day}T12:00:00.000Z`;
const ruleOf = (recurrence: object) => recurrenceOf({ ...first, recurrence });

describe('what an editor chose becomes a rule', () => {
	test.each([
		['daily', { kind: 'daily' }],
		['weekly', { kind: 'weekly', weekdays: [2] }],
		['monthly-on-day', { kind: 'monthly-on-day', day: 7 }],
		['monthly-on-last-day', { kind: 'monthly-on-day', day: -1 }],
		['monthly-on-weekday', { kind: 'monthly-on-weekday', place: 1, weekday: 2 }],
		['monthly-on-last-weekday', { kind: 'monthly-on-weekday', place: -1, weekday: 2 }],
	])('“%s” takes from the first time what it does not ask', (repeats, pattern) => {
		expect(ruleOf({ repeats })).toEqual({ first, pattern, interval: 1, skipped: [], moved: [] });
	});

	test('with its end and its exceptions', () => {
		const moved = { day: noon('2026-07-21'), start: noon('2026-07-22'), end: noon('2026-07-22') };
		const rule = ruleOf({
			...{ repeats: 'weekly', weekdays: ['2', '5'], interval: 2, until: noon('2026-12-29'), count: 5 },
			...{
				skipped: [{ day: noon('2026-07-24') }, { day: null }],
				moved: [moved, { day: noon('2026-08-04') }],
			},
		});
		expect(rule).toMatchObject({
			...{ pattern: { weekdays: [2, 5] }, interval: 2, until: '2026-12-29', count: 5 },
			...{ skipped: ['2026-07-24'], moved: [{ ...moved, day: '2026-07-21' }] },
		});
	});

	test('with a number of times that is wrong, so that it is refused, not left out', () => {
		expect(ruleOf({ repeats: 'daily', count: 0 })).toMatchObject({ count: 0 });
		expect(ruleOf({ repeats: 'daily', count: null })).not.toHaveProperty('count');
	});

	test('and none, as long as it has no dates, or does not repeat', () => {
		expect(ruleOf({ repeats: 'never' })).toBeUndefined();
		expect(recurrenceOf({ start: null, end: null, recurrence: { repeats: 'daily' } })).toBeUndefined();
		expect(recurrenceOf({ ...first, recurrence: 0 })).toBeUndefined();
	});
});

describe('an event is refused on the field to correct', () => {
	const rule = { first, pattern: { kind: 'daily' as const }, interval: 1, skipped: [], moved: [] };

	test.each([
		[{ path: 'recurrence.until', words: 'per sempre non si può' }, rule],
		[
			{ path: 'recurrence.until', words: 'viene prima' },
			{ ...rule, until: '2026-07-01' },
		],
		[
			{ path: 'recurrence.count', words: 'più di 366 date' },
			{ ...rule, count: 1000 },
		],
		[
			{ path: 'recurrence.skipped', words: 'non ci sarebbe' },
			{ ...rule, count: 3, skipped: ['2026-08-01'] },
		],
		[
			{ path: 'end', words: 'dopo l’inizio di quella che segue' },
			{ ...rule, count: 3, first: { ...first, end: '2026-07-09T20:30:00.000Z' } },
		],
	])('%o', ({ path, words }, recurrence) => {
		const { error } = publishableDocument.safeParse(buildEvent({ ...first, recurrence }));
		const [reason, ...others] = error ? reasons('event', error, []) : [];
		expect([reason?.path, others]).toEqual([path, []]);
		expect(reason?.message).toContain(words);
	});

	test.each([
		['count', 'da 1 a 366', [0, -3, 1.5]],
		['interval', 'da 1 a 52', [0, -1, 1.5, 53]],
	])('with a whole number where %s is none, %s', (field, range, wrong) => {
		for (const value of wrong) {
			const recurrence = { ...rule, count: 3, [field]: value };
			const { error } = publishableDocument.safeParse(buildEvent({ ...first, recurrence }));
			expect(error && reasons('event', error, [])).toEqual([
				{
					path: `recurrence.${field}`,
					message: expect.stringContaining(`numero intero, ${range}`) as string,
				},
			]);
		}
	});
});
