import { describe, expect, test } from 'vitest';
import { type NamingField, rowName } from './row-name.ts';

const fields: NamingField[] = [
	{ name: 'kind', kind: 'choice', labels: { phone: 'Telefono' } },
	{ name: 'start', kind: 'instant' },
	{ name: 'title', kind: 'text' },
];

describe('a row is named', () => {
	test('by the first two things written in it', () => {
		expect(rowName(fields, { kind: 'phone', start: null, title: ' Centralino ' })).toBe(
			'Telefono – Centralino',
		);
	});

	test('by a moment in Rome’s time', () => {
		expect(rowName(fields, { start: '2026-07-09T19:00:00.000Z' })).toBe('9 luglio 2026 alle ore 21:00');
	});

	test('not at all when it is empty, or holds something else', () => {
		expect(rowName(fields, { kind: 'fax', start: 'ieri', title: 3 })).toBe('');
	});

	test('shortly', () => {
		expect(rowName(fields, { title: 'a'.repeat(200) })).toHaveLength(81);
	});
});
