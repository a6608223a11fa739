import { expect, test } from 'vitest';
import { preloadsOf } from './chunk-imports.ts';
import { withPreloads } from './preloads.ts';

const chunk = (imports: readonly string[], isEntry = false) => ({ type: 'chunk', imports, isEntry }) as const;

test('what a script imports, and what that imports, is known by its address', () => {
	const bundle = {
		'_astro/search.js': chunk(['_astro/words.js', '_astro/letters.js'], true),
		'_astro/words.js': chunk(['_astro/letters.js']),
		'_astro/letters.js': chunk(['_astro/words.js']),
		'_astro/menu.js': chunk([], true),
		'_astro/style.css': { type: 'asset' } as const,
	};
	expect(preloadsOf(bundle)).toEqual({ '/_astro/search.js': ['/_astro/words.js', '/_astro/letters.js'] });
});

test('a page that asks for files of its scripts asks for what they import too, each once', () => {
	const page =
		'<html><head><link rel="preload" href="/a.json" as="fetch"></head><body><script type="module" src="/a.js"></script><script type="module" src="/b.js"></script></body></html>';
	const preloads = { '/a.js': ['/c.js'], '/b.js': ['/c.js', '/d.js'], '/other.js': ['/e.js'] };
	expect(withPreloads(page, preloads)).toContain(
		'as="fetch"><link rel="modulepreload" href="/c.js"><link rel="modulepreload" href="/d.js"></head>',
	);
	expect(withPreloads(page, {})).toBe(page);
	const other = page.replace(/<link[^>]*>/, '');
	expect(withPreloads(other, preloads)).toBe(other);
});
