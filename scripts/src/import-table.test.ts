import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { developmentOnly, importTable } from './import-table.ts';

const root = join(import.meta.dirname, '../..');
const dependencies = z.record(z.string(), z.string()).default({});
const manifest = z.object({ name: z.string(), dependencies, devDependencies: dependencies });

const packages = globSync(['content-models', 'cms', 'packages/*', 'sites/*'], { cwd: root }).map(
	(folder) => ({
		folder,
		...manifest.parse(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))),
	}),
);

const ours = (names: object) =>
	Object.keys(names)
		.filter((name) => name.startsWith('@portolano/'))
		.map((name) => name.slice('@portolano/'.length));

const importPattern = /(?:from|import)\s*\(?\s*['"]@portolano\/([a-z-]+)/g;

function sourcesOf(folder: string): string[] {
	return globSync(['**/*.ts', '**/*.tsx', '**/*.astro'], {
		cwd: join(root, folder),
		exclude: (name) => ['node_modules', 'dist', '.next', '.astro', 'generated'].includes(name),
	});
}

const relativePattern = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)/g;

/** Returns the relative imports of `file` that leave its package. */
function leadingOut(folder: string, file: string): string[] {
	const text = readFileSync(join(root, folder, file), 'utf8');
	return [...text.matchAll(relativePattern)]
		.map(([, to = '']) => relative(folder, join(folder, dirname(file), to)))
		.filter((to) => to.startsWith('..'))
		.map((to) => `${folder}/${file} imports ${to}`);
}

const isTest = (file: string) => /\.test\.ts$|(^|\/)(e2e|bench|testing|test-application)\//.test(file);

test('every package has its row in the table', () => {
	expect(packages.map(({ name }) => name.replace('@portolano/', '')).toSorted()).toEqual(
		Object.keys(importTable).toSorted(),
	);
});

for (const { name, folder, dependencies: declared, devDependencies } of packages) {
	const own = name.replace('@portolano/', '');
	const allowed = importTable[own] ?? [];

	test(`${own} depends only on what the table allows`, () => {
		expect(ours(declared).filter((other) => !allowed.includes(other))).toEqual([]);
		expect(
			ours(devDependencies).filter(
				(other) => ![...allowed, ...developmentOnly, 'publisher', 'content-store', 'checks'].includes(other),
			),
		).toEqual([]);
	});

	test(`the sources of ${own} import only what the table allows`, () => {
		const strangers = sourcesOf(folder)
			.filter((file) => !isTest(file))
			.flatMap((file) =>
				[...readFileSync(join(root, folder, file), 'utf8').matchAll(importPattern)]
					.map(([, other]) => other ?? '')
					.filter((other) => other !== own && !allowed.includes(other))
					.map((other) => `${file} imports ${other}`),
			);
		expect(strangers).toEqual([]);
	});
}

test.each([...packages.map(({ folder }) => folder), 'scripts', 'scripts/e2e'])(
	'no relative import in %s reaches into another package',
	(folder) => {
		expect(sourcesOf(folder).flatMap((file) => leadingOut(folder, file))).toEqual([]);
	},
);

test('the end-to-end tests import no package of the project except the checks and the test kit', () => {
	const { dependencies, devDependencies } = manifest.parse(
		JSON.parse(readFileSync(join(root, 'scripts/e2e/package.json'), 'utf8')),
	);

	expect(ours({ ...dependencies, ...devDependencies }).toSorted()).toEqual(['checks', 'test-kit']);
});
