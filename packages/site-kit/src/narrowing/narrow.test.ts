import type { LocalHours } from '@portolano/content-models/opening-hours';
import { describe, expect, test } from 'vitest';
import { type Chosen, type Entry, isLeft } from './narrow.ts';

const nothing: Chosen = { groups: [], isOpenNow: false, from: undefined, to: undefined };
const noon = Date.parse('2026-12-05T11:00:00.000Z');
const entry = (fields: Partial<Entry> = {}): Entry => ({ tokens: new Set(['free', 'rain']), ...fields });

describe('what a visitor chose', () => {
	test('leaves everything as long as nothing is chosen', () => {
		expect(isLeft(entry({ tokens: new Set() }), nothing, noon)).toBe(true);
	});

	test.each([
		['all', ['free', 'rain'], true],
		['all', ['free', 'children'], false],
		['any', ['children', 'free'], true],
		['any', ['children'], false],
		['any', [], true],
	] as const)('of a group by “%s” of %j: %s', (match, tokens, expected) => {
		expect(isLeft(entry(), { ...nothing, groups: [{ match, tokens }] }, noon)).toBe(expected);
	});

	test('of several groups leaves what each of them leaves', () => {
		const groups = [
			{ match: 'all', tokens: ['free'] },
			{ match: 'any', tokens: ['area:borgo'] },
		] as const;
		expect(isLeft(entry(), { ...nothing, groups }, noon)).toBe(false);
		expect(isLeft(entry({ tokens: new Set(['free', 'area:borgo']) }), { ...nothing, groups }, noon)).toBe(
			true,
		);
	});
});

describe('days', () => {
	const days = [
		['2026-12-05', '2026-12-06'],
		['2026-12-20', '2026-12-20'],
	] as const;

	test.each([
		['2026-12-06', '2026-12-07', true],
		['2026-12-07', '2026-12-19', false],
		['2026-12-07', undefined, true],
		[undefined, '2026-12-04', false],
		['2026-12-21', undefined, false],
		// The wrong way round.
		['2026-12-07', '2026-12-06', true],
	])('from %s to %s: %s', (from, to, expected) => {
		expect(isLeft(entry({ days }), { ...nothing, from, to }, noon)).toBe(expected);
	});

	test('leave what has no times', () => {
		expect(isLeft(entry(), { ...nothing, from: '2026-12-07' }, noon)).toBe(true);
	});
});

describe('what is open now', () => {
	/** Saturday from 20:00 to 02:00. */
	const hours: LocalHours = {
		weekly: [{ weekday: 6, spans: [{ from: '20:00', to: '02:00' }] }],
		exceptions: [],
	};
	const isOpenAt = (instant: string) =>
		isLeft(entry({ hours }), { ...nothing, isOpenNow: true }, Date.parse(instant));

	test('is told by the clock of Rome, past midnight too', () => {
		expect(isOpenAt('2026-12-05T18:59:00.000Z')).toBe(false);
		expect(isOpenAt('2026-12-05T19:00:00.000Z')).toBe(true);
		expect(isOpenAt('2026-12-06T00:59:00.000Z')).toBe(true);
		expect(isOpenAt('2026-12-06T01:00:00.000Z')).toBe(false);
	});

	test('has nothing whose hours nobody knows', () => {
		expect(isLeft(entry(), { ...nothing, isOpenNow: true }, noon)).toBe(false);
	});
});
