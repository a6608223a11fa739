import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../places.ts';
import { findRetired } from './find-retired.ts';

const made = new Set([
	'node_modules',
	'dist',
	'generated',
	'migrations',
	'.next',
	'.astro',
	'.cache',
	'.data',
	'.tools',
]);

/** Texts for readers, in which every word is allowed, and the list itself. */
const apart = [
	'cms/demo/content/',
	'cms/demo/data/',
	'cms/demo/translations/',
	'scripts/e2e/searches/',
	'scripts/src/words/',
];

const files = globSync('**/*.{ts,tsx,astro,mjs,js,scss,css,md,json,yml,yaml}', {
	cwd: projectFolder,
	exclude: (path) => made.has(path.split('/').at(-1) ?? ''),
});

/** Part of `npm run check`: reports every word that the project no longer uses, with the word to use instead. */
const complaints = files
	.filter((file) => !apart.some((folder) => file.startsWith(folder)) && !file.endsWith('-lock.yaml'))
	.flatMap((file) =>
		findRetired(file, readFileSync(join(projectFolder, file), 'utf8')).map(
			({ line, form, use }) =>
				`${file}${line === 0 ? '' : `:${line}`}: “${form}” is no longer used; use ${use}.`,
		),
	);

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
