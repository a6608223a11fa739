import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { fileNames } from './file-names.ts';

const { narrowed, neededBy, isLasting } = fileNames();

const picture = [
	'<picture class="pt-picture"><source type="image/avif" srcset="/file/a/a-400.avif 400w, /file/a/a-800.avif 800w" sizes="100vw" />',
	'<source type="image/webp" srcset="/file/b/b-400.webp 400w, /file/b/b-900.webp 900w, /file/b/b-1600.webp 1600w" sizes="100vw" />',
	'<img class="img-fluid" src="/file/c/c-800.jpg" srcset="/file/c/c-800.jpg 800w" sizes="100vw" alt="Il castello" width="800" height="500" /></picture>',
].join('');

test('a picture is kept in one size, as WebP', () => {
	expect(narrowed(picture, 800)).toBe(
		'<picture class="pt-picture"><img class="img-fluid" src="/file/b/b-900.webp" alt="Il castello" width="800" height="500" /></picture>',
	);
	expect(narrowed(picture, 400)).toContain('src="/file/b/b-400.webp"');
	expect(narrowed(picture, 4000)).toContain('src="/file/b/b-1600.webp"');
});

test('alerts that were in force are left out of a copy', () => {
	const html =
		'<div data-alert-bars="/x" data-close="Chiudi"><div data-alert="1">Allerta</div><div class="alert-late"></div></div><main>';

	expect(narrowed(html, 800)).toBe(
		'<div data-alert-bars="/x" data-close="Chiudi"><div class="alert-late"></div></div><main>',
	);
});

test('a page needs its styles, scripts, fonts, pictures and data, and nothing of other sites', () => {
	const html = [
		'<link rel="canonical" href="https://visit.example/x/"><link rel="alternate" href="/en/x/">',
		'<link rel="stylesheet" href="/_astro/a.css"><link rel="preload" href="/_astro/f.woff2">',
		'<script type="module" src="/_astro/b.js"></script><svg><use href="/_astro/i.svg#map"></use></svg>',
		'<img src="/file/c/c.jpg"><img src="https://altrove.example/p.png"><div data-base="/mappa-base.json">',
		'<a href="/luoghi/">Luoghi</a>',
	].join('');

	expect(neededBy(html, '/x/')).toEqual([
		'/_astro/a.css',
		'/_astro/f.woff2',
		'/_astro/b.js',
		'/_astro/i.svg',
		'/file/c/c.jpg',
		'/mappa-base.json',
	]);
});

test('styles need what they name, scripts what they import at once or later', () => {
	expect(
		neededBy(
			'@font-face{src:url(./f.woff2)}.a{background:url("data:image/svg+xml,x")}.b{mask:url(#m)}',
			'/_astro/a.css',
		),
	).toEqual(['/_astro/f.woff2']);
	expect(
		neededBy(
			'import{a}from"./shared.js";m.f=["_astro/open-map.js","_astro/open-map.css"];import("./late.js")',
			'/_astro/b.js',
		),
	).toEqual(['/_astro/shared.js', '/_astro/open-map.js', '/_astro/open-map.css', '/_astro/late.js']);
});

test('only files with their content in their name never change', () => {
	expect(['/_astro/a.css', '/file/c/c.jpg', '/tema.css', '/luoghi/'].map(isLasting)).toEqual([
		true,
		true,
		false,
		false,
	]);
});

test('its text works on its own, as it is sent to browsers', () => {
	const made: unknown = runInNewContext(`(${fileNames.toString()})().neededBy('url(./x.png)', '/a/a.css')`, {
		URL,
	});

	expect(made).toEqual(['/a/x.png']);
});
