import { expect, test } from 'vitest';
import { searchKept } from './search-kept.ts';

const pages = [
	{
		path: '/a/',
		title: 'Dal porto alle mura',
		text: 'Si parte dal molo e si arriva alla chiesa di San Domenico.',
	},
	{
		path: '/b/',
		title: 'Chiesa di San Cataldo',
		text: 'La cattedrale è la più antica della Puglia: l’età è incerta.',
	},
];
const pathsFor = (query: string) => searchKept(pages, query).map(({ path }) => path);

test('finds pages that have all words, those with the words in the title first', () => {
	expect(pathsFor('chiesa san')).toEqual(['/b/', '/a/']);
	expect(pathsFor('chiesa molo')).toEqual(['/a/']);
	expect(pathsFor('chiesa faro')).toEqual([]);
});

test('does not mind accents, case, apostrophes and the last letter', () => {
	expect(pathsFor('PIU ANTICHE')).toEqual(['/b/']);
	expect(pathsFor("l'età")).toEqual(['/b/']);
	expect(pathsFor('chiese')).toEqual(['/b/', '/a/']);
});

test('shows the words around what was found', () => {
	expect(searchKept(pages, 'Domenico')[0]?.excerpt).toContain('chiesa di San Domenico');
});

test.each(['', ' ', '.*', '(', '[a-', '\\', '🙂', 'a'])(
	'finds nothing, and breaks on nothing, for “%s”',
	(query) => {
		expect(searchKept(pages, query)).toEqual([]);
	},
);
