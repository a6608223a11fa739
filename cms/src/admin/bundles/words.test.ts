import { expect, test } from 'vitest';
import { countInWords, signOf, stateInWords } from './words.ts';

test('a bundle that is scheduled or online tells its instant in Rome', () => {
	const at = '2026-12-01T07:30:00.000Z';
	expect(stateInWords({ state: 'scheduled', label: 'Programmato', at })).toBe(
		'Programmato per martedì 1 dicembre 2026, ore 08:30',
	);
	expect(stateInWords({ state: 'published', label: 'Online', at })).toBe(
		'Online da martedì 1 dicembre 2026, ore 08:30',
	);
	expect(stateInWords({ state: 'draft', label: 'In preparazione' })).toBe('In preparazione');
});

test('documents are counted in words', () => {
	expect([0, 1, 3].map(countInWords)).toEqual(['nessun contenuto', 'un contenuto', '3 contenuti']);
});

test('a bundle that is online has the sign of a document that is', () => {
	expect([signOf({ state: 'published' }), signOf({ state: 'approved' })]).toEqual(['online', 'approved']);
});
