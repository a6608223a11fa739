import { expect, test } from 'vitest';
import { typedMoment } from './typed-moment.ts';

test('an hour that is skipped is refused with the reason, and one that comes twice gives both', () => {
	const now = Date.parse('2026-01-01T00:00:00Z');
	expect(typedMoment('2026-03-29', '02:30', now)).toMatchObject({
		instants: [],
		problem: expect.stringContaining('ora legale') as string,
	});
	expect(typedMoment('2026-10-25', '02:30', now).instants).toEqual([
		Date.parse('2026-10-25T00:30:00Z'),
		Date.parse('2026-10-25T01:30:00Z'),
	]);
});

test('a moment in the past, or half typed, is none', () => {
	const now = Date.parse('2026-11-30T10:00:00Z');
	expect(typedMoment('2026-11-30', '10:30', now).problem).toContain('già passato');
	expect(typedMoment('2026-11-30', '', now).problem).toContain('giorno e l’ora');
});
