import { expect, test } from 'vitest';
import { inWords, isLate, type PlannedChange } from './planned-words.ts';

const change: PlannedChange = {
	...{ seq: 7, type: 'news', id: 'uno', action: 'publish', effectiveAt: '2026-12-01T07:30:00.000Z' },
	...{ title: 'Orari delle feste', site: 'Comune di Taranto', by: 'Anna Esempio', together: 1 },
};

test('a change is told with its day and time in Rome, and with the person', () => {
	expect(inWords(change)).toBe('Va online martedì 1 dicembre 2026 alle 08:30. Programmato da Anna Esempio.');
});

test('what changes together is told, and a program has no name', () => {
	expect(inWords({ ...change, action: 'withdraw', by: undefined, together: 2 })).toBe(
		'Viene ritirato martedì 1 dicembre 2026 alle 08:30, insieme a un altro contenuto.',
	);
	expect(inWords({ ...change, together: 4 })).toContain('insieme ad altri 3 contenuti');
});

test('the hour that comes twice when summer time ends is told apart', () => {
	const at = (effectiveAt: string) => inWords({ ...change, effectiveAt, by: undefined });
	expect(at('2027-10-31T00:30:00.000Z')).toBe('Va online domenica 31 ottobre 2027 alle 02:30 (ora legale).');
	expect(at('2027-10-31T01:30:00.000Z')).toBe('Va online domenica 31 ottobre 2027 alle 02:30 (ora solare).');
	expect(at('2027-10-31T02:30:00.000Z')).toBe('Va online domenica 31 ottobre 2027 alle 03:30.');
});

test('a change is late a minute after its instant', () => {
	expect(isLate(change, '2026-12-01T07:30:59.000Z')).toBe(false);
	expect(isLate(change, '2026-12-01T07:31:01.000Z')).toBe(true);
});
