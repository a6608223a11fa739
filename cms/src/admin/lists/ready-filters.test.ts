import { parse } from 'qs-esm';
import { expect, test } from 'vitest';
import { isSameQuery } from './list-query.ts';
import { readyFilters } from './ready-filters.ts';

const now = Date.parse('2026-12-01T10:30:00Z');
const named = (name: string) => readyFilters('Anna & Co', now).find((filter) => filter.name === name);

test('a ready filter is an address', () => {
	expect(parse(named('Scritti da me')?.query ?? '')).toEqual({ where: { savedBy: { equals: 'Anna & Co' } } });
	expect(parse(named('Bozze ferme da 30 giorni')?.query ?? '')).toEqual({
		where: { workflow: { in: ['draft'] }, updatedAt: { less_than: '2026-11-01T00:00:00.000Z' } },
	});
});

test('two addresses that show the same are the same, however they are written', () => {
	expect(isSameQuery('where[workflow][in][0]=draft', 'where%5Bworkflow%5D%5Bin%5D%5B0%5D=draft')).toBe(true);
	expect(isSameQuery('', 'limit=20&page=2')).toBe(true);
	expect(isSameQuery('search=tari', '')).toBe(false);
});
