import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../../', import.meta.url).pathname;

test('only components of the design system are rendered once, since they read nothing but their props', () => {
	const views = ['packages/site-kit/src', ...['portal', 'brand', 'area'].map((kind) => `sites/${kind}/src`)];
	const pieces = views.flatMap(componentsIn).flatMap((text) =>
		[...text.matchAll(/<RenderedOnce\s+\{\.\.\.rendering\((\w+)/g)].map(([, name = '']) => ({
			name,
			text,
		})),
	);

	expect(pieces.length).toBeGreaterThan(0);
	for (const { name, text } of pieces)
		expect(text).toMatch(new RegExp(`import ${name} from '@portolano/ui/components/`));
	for (const text of componentsIn('packages/ui/src/components'))
		expect(text).not.toMatch(/Astro\.(?!props|slots|self)/);
});

function componentsIn(folder: string): string[] {
	const paths = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' });
	return paths
		.filter((path) => path.endsWith('.astro'))
		.map((path) => readFileSync(`${root}${folder}/${path}`, 'utf8'));
}
