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
		'Viene ritirato martedì 1 dicembre 2026 alle 08:30, insieme ad un altro contenuto.',
	);
	expect(inWords({ ...change, together: 4 })).toContain('insieme ad altri 3 contenuti');
});

test('a change is late a minute after its instant', () => {
	expect(isLate(change, '2026-12-01T07:30:59.000Z')).toBe(false);
	expect(isLate(change, '2026-12-01T07:31:01.000Z')).toBe(true);
});
