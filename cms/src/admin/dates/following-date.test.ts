import { expect, test } from 'vitest';
import { followingDate } from './following-date.ts';

const nine = '2026-07-09T19:00:00.000Z';
const ten = '2026-07-09T20:00:00.000Z';

test('an end that is missing, or comes first, is an hour after the beginning', () => {
	expect(followingDate({ from: undefined, to: nine }, undefined)).toBe(ten);
	expect(followingDate({ from: undefined, to: nine }, '2026-07-01T19:00:00.000Z')).toBe(ten);
});

test('an end that was typed first stays', () => {
	expect(followingDate({ from: undefined, to: nine }, '2026-07-12T19:00:00.000Z')).toBe(
		'2026-07-12T19:00:00.000Z',
	);
});

test('the end moves with the beginning', () => {
	expect(followingDate({ from: nine, to: '2026-08-01T19:00:00.000Z' }, ten)).toBe('2026-08-01T20:00:00.000Z');
});
