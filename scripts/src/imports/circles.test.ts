import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';
import { type ImportGraph, readImports } from './import-graph.ts';

const graphOf = (imports: Record<string, string[]>): ImportGraph => new Map(Object.entries(imports));

test('files that import each other, directly or through others, are found', () => {
	const graph = graphOf({
		a: ['b', 'd'],
		b: ['c'],
		c: ['a'],
		d: ['e'],
		e: [],
		f: ['f'],
		g: ['h'],
		h: ['g', 'a'],
	});

	expect(circlesIn(graph)).toEqual([['a', 'b', 'c'], ['f'], ['g', 'h']]);
});

test('two import paths to one file are not a circle', () => {
	expect(circlesIn(graphOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
});

test('no files of the project import each other in a circle, type imports and components included', () => {
	const graph = readImports();

	expect(graph.get('scripts/src/imports/circles.test.ts')).toEqual([
		'scripts/src/imports/circles.ts',
		'scripts/src/imports/import-graph.ts',
	]);
	expect(graph.get('packages/site-kit/src/layouts/SiteHeader.astro')).toContain(
		'packages/ui/src/components/Header/Header.astro',
	);
	expect(circlesIn(graph)).toEqual([]);
});
