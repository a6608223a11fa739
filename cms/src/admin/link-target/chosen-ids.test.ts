import { expect, test } from 'vitest';
import { idsIn, moved, without } from './chosen-ids.ts';

test('a field has chosen one, several or none, as ids or as documents', () => {
	expect(['a', ['a', { id: 'b' }], null, undefined, 3].map(idsIn)).toEqual([['a'], ['a', 'b'], [], [], []]);
});

test('what was chosen is moved and taken away', () => {
	expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
	expect(without(['a', 'b'], 'a')).toEqual(['b']);
});
