import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectFolder } from './places.ts';

/** The packages chosen as foundation of the project, each with the folder whose code uses it. */
const chosen = [
	['payload', 'cms', 'dependencies'],
	['mongodb', 'cms', 'dependencies'],
	['sharp', 'cms', 'dependencies'],
	['astro', 'packages/site-kit', 'dependencies'],
	['@astrojs/sitemap', 'packages/feeds', 'dependencies'],
	['pagefind', 'packages/search', 'dependencies'],
	['axe-core', 'packages/checks', 'dependencies'],
	['vitest', '.', 'devDependencies'],
] as const;

const list = z.record(z.string(), z.string()).default({});
const manifest = z.object({ dependencies: list, devDependencies: list });

function importersOf(name: string, folder: string): string[] {
	const imported = new RegExp(`(?:from|import|resolve)\\s*\\(?\\s*['"]${name}(?:/[^'"]+)?['"]`);
	const pattern = folder === '.' ? 'scripts/src/**/*.ts' : '{src,bench,demo}/**/*.{ts,tsx,astro}';
	const files = globSync(pattern, { cwd: join(projectFolder, folder), exclude: ['**/generated/**'] });
	return files.filter((file) => imported.test(readFileSync(join(projectFolder, folder, file), 'utf8')));
}

describe.for(chosen)('%s in %s', ([name, folder, kind]) => {
	test('is a direct dependency', () => {
		const text = readFileSync(join(projectFolder, folder, 'package.json'), 'utf8');
		expect(manifest.parse(JSON.parse(text))[kind]).toHaveProperty([name]);
	});

	test('is imported by code there', () => {
		const importers = importersOf(name, folder).filter(
			(file) => name === 'vitest' || !file.endsWith('.test.ts'),
		);
		expect(importers).not.toEqual([]);
	});
});
