import { isAlertFile, isUploadPath } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { afterRating, files, marked, pages, wayBack } from './portal.ts';

describe('every page', () => {
	test('has one first heading and skips no level', () => {
		for (const [path, page] of pages) {
			const levels = page('h1,h2,h3,h4,h5,h6')
				.toArray()
				.map(({ tagName }) => Number(tagName.slice(1)));
			expect(
				levels.filter((level) => level === 1),
				path,
			).toHaveLength(1);
			expect(
				levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
				path,
			).toEqual([]);
		}
	});

	test('has a breadcrumb that starts at Home, unless it is the home page', () => {
		for (const [path, page] of pages) {
			const [first] = marked(page, 'breadcrumb').find('li').toArray();
			expect(first ? page(first).text().replace('/', '').trim() : undefined, path).toBe(
				path === '/' ? undefined : 'Home',
			);
		}
	});

	test('may be indexed, except the three error pages and the two pages after a rating', () => {
		const hidden = [...pages].filter(([, page]) => page('meta[name="robots"]').length > 0);
		expect(hidden.map(([path]) => path).toSorted()).toEqual([
			...['/404.html', '/410.html', '/errore.html', ...afterRating],
		]);
	});

	test('has a title, a description and a language, and no id twice', () => {
		for (const [path, page] of pages) {
			expect(page('title').text(), path).not.toBe('');
			expect(page('meta[name="description"]').attr('content'), path).toBeTruthy();
			expect(page('html').attr('lang'), path).toBe('it');
			const ids = page('[id]')
				.toArray()
				.map((element) => page(element).attr('id'));
			expect(new Set(ids).size, path).toBe(ids.length);
		}
	});

	test('has no inline style and no inline script', () => {
		for (const [path, page] of pages) {
			expect(
				page(
					'style,[style],script:not([src]):not([type="application/ld+json"]):not([type="application/json"])',
				).length,
				path,
			).toBe(0);
		}
	});
});

describe('the links and the content of every page', () => {
	test('every internal link leads to an existing page or file', () => {
		for (const [path, page] of pages) {
			const missing = page('a[href^="/"]')
				.toArray()
				.map((link) => (page(link).attr('href') ?? '').replace(/[?#].*$/, ''))
				.filter((href) => !pages.has(href) && !files.has(href) && !isUploadPath(href))
				.filter((href) => href !== wayBack && !isAlertFile(href));
			expect(missing, path).toEqual([]);
		}
	});

	test('a picture for link previews is a JPEG of 1200 by 630', () => {
		const shown = [...pages.values()].filter((page) => page('meta[property="og:image"]').length > 0);
		for (const page of shown) {
			const content = (name: string) => page(`meta[property="og:image${name}"]`).attr('content');
			expect(content('')).toMatch(/^https:\/\/.*\.jpg$/);
			expect([content(':width'), content(':height')]).toEqual(['1200', '630']);
		}
		expect(shown.length).toBeGreaterThan(0);
	});

	test('no word is split for screen readers, and no field is marked invalid before it is used', () => {
		for (const [path, page] of pages)
			expect(page('wbr, [aria-invalid], input[type="radio"][required]').length, path).toBe(0);
	});

	test('a notice marks the body as a demonstration', () => {
		for (const [path, page] of pages) expect(page('.pt-demonstration').length, path).toBe(1);
	});
});
