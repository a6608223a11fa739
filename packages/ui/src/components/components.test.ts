import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from 'vitest';
import { startGalleryServer } from './gallery-server.ts';
import { outlineOf } from './outline.ts';

const gallery = await startGalleryServer();

afterAll(() => gallery.close());

describe.each(gallery.shown)('$name', ({ component, examples }) => {
	test.each(examples)('has exactly the accessible content of “$name”, in order', async (example) => {
		expect(outlineOf(await gallery.render(component, example))).toEqual(example.says);
	});

	test.each(examples)(
		'renders “$name” without inline styles, inline scripts or undefined words',
		async (example) => {
			const html = await gallery.render(component, example);

			expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/);
			expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
			expect(html).not.toMatch(/undefined|\[object|NaN/);
		},
	);
});

test('at least four in ten class names are Bootstrap Italia’s (the national validator requires three, C.SI.1.2)', async () => {
	const path = createRequire(import.meta.url).resolve('bootstrap-italia/dist/css/bootstrap-italia.min.css');
	const known = namesIn(await readFile(path, 'utf8'), /\.([a-z][\w-]*)/gi);
	const used = new Set([...(await everyPage())].flatMap((html) => [...namesIn(html, /class="([^"]*)"/g)]));
	const theirs = [...used].filter((name) => known.has(name) && !name.startsWith('it-card'));

	expect(theirs.length / used.size).toBeGreaterThanOrEqual(0.4);
});

describe('a card', () => {
	test('puts its title in a heading of the level it is given', async () => {
		expect(await render('Card', { title: 'Bando', href: '/bando/', headingLevel: 4 })).toMatch(
			/<h4[^>]*><a[^>]*href="\/bando\/"[^>]*>Bando<\/a><\/h4>/,
		);
	});

	test('has the validator’s attributes on its link', async () => {
		const html = await render('Card', {
			title: 'TARI',
			href: '/tari/',
			attributes: { 'data-element': 'service-link' },
		});

		expect(html).toMatch(/<a[^>]*data-element="service-link"/);
	});

	test('declares that its text is in another language', async () => {
		const html = await render('Card', { title: 'Harbour', text: 'Il porto', href: '/en/', lang: 'en' });
		expect(html).toMatch(/<h3[^>]*lang="en"/);
		expect(html).not.toMatch(/<article[^>]*lang=/);
	});
});

test('the index of a page has its links directly in the list that the validator reads', async () => {
	const html = await render('PageIndex', {
		title: 'Indice',
		entries: [{ text: 'Cosa serve', href: '#cosa-serve' }],
	});

	expect(html).toMatch(
		/<ul[^>]*data-element="page-index"[^>]*>\s*<li>\s*<a[^>]*href="#cosa-serve"[^>]*>Cosa serve<\/a>/,
	);
});

test('the last step of a breadcrumb is the page, without a link', async () => {
	const html = await render('Breadcrumb', {
		label: 'Percorso',
		steps: [
			{ text: 'Home', href: '/' },
			{ text: 'Servizi', href: '/servizi/' },
		],
	});

	expect(html).toMatch(/<li[^>]*aria-current="page"[^>]*>\s*<span>Servizi<\/span>/);
	expect(html).not.toContain('href="/servizi/"');
});

test('a link of the footer has the validator’s attributes', async () => {
	const links = [{ text: 'Leggi le FAQ', href: '/faq/', attributes: { 'data-element': 'faq' } }];

	expect(await render('Footer', { name: 'Comune', columns: [], bottom: { label: 'Sito', links } })).toMatch(
		/<a href="\/faq\/"[^>]*data-element="faq"[^>]*>Leggi le FAQ<\/a>/,
	);
});

test('the feedback box has every part the validator requires (C.SI.2.5)', async () => {
	const box = gallery.shown.find(({ name }) => name === 'FeedbackBox');
	const html = await render('FeedbackBox', box?.examples[0]?.props ?? {});
	const parts = [...namesIn(html, /data-element="([^"]+)"/g)].toSorted();

	expect(parts).toEqual([
		'feedback',
		'feedback-input-text',
		'feedback-rate-1',
		'feedback-rate-2',
		'feedback-rate-3',
		'feedback-rate-4',
		'feedback-rate-5',
		'feedback-rating-answer',
		'feedback-rating-negative',
		'feedback-rating-positive',
		'feedback-rating-question',
		'feedback-title',
	]);
});

function render(name: string, props: Record<string, unknown>): Promise<string> {
	const found = gallery.shown.find((shown) => shown.name === name);
	if (!found) throw new Error(`There is no component called “${name}”.`);
	return gallery.render(found.component, { props });
}

function everyPage(): Promise<string[]> {
	return Promise.all(
		gallery.shown.flatMap(({ component, examples }) =>
			examples.map((example) => gallery.render(component, example)),
		),
	);
}

function namesIn(text: string, pattern: RegExp): Set<string> {
	return new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/)).filter(Boolean));
}
