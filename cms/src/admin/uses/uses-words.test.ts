import { expect, test } from 'vitest';
import { headline, remarks } from './uses-words.ts';

const some = { uses: [], page: 1, pages: 1, total: 4, hidden: 0, isPartial: false, appearances: [] };

test('a document that nothing uses is told so, with what that means where it is told', () => {
	const none = { total: 0, hidden: 0 };
	expect(headline(none)).toBe('Nessun altro contenuto lo usa, né online né in bozza.');
	expect(headline(none, 'withdraw')).toMatch(/ritirarlo non toglie/);
	expect(headline(none, 'delete')).toMatch(/cancellarlo non toglie/);
	expect(headline(none, 'move')).toMatch(/spostarlo non cambia/);
	expect(remarks({ ...some, total: 0 })).toEqual([]);
});

test('what the person may not see is counted', () => {
	expect(headline(some)).toBe('Lo usano 4 contenuti:');
	expect(headline(some, 'move')).toBe('Lo usano 4 contenuti, e i loro collegamenti lo seguono:');
	expect(remarks({ ...some, hidden: 3 })).toEqual(['e altri 3 che non puoi vedere.']);
	expect(headline({ total: 0, hidden: 1 })).toBe('');
	expect(remarks({ ...some, total: 0, hidden: 1 })).toEqual(['Lo usa un contenuto che non puoi vedere.']);
});

test('a search that was not complete is told', () => {
	expect(remarks({ ...some, isPartial: true })).toEqual([
		'Le bozze sono troppe: sono state guardate le 5.000 modificate per ultime.',
	]);
});
