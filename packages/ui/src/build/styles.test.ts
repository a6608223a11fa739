import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { themeOf } from '../theme-of.ts';
import { tokensOf } from '../tokens.ts';
import { buildAssets } from './assets.ts';
import { flattenLayers } from './layers.ts';
import type { UiAssets } from './assets.ts';

const content = [fileURLToPath(new URL('../', import.meta.url)) + '**/*.{astro,ts}'];
let built: UiAssets;
let stylesheet: string;

beforeAll(async () => {
	built = await buildAssets(content);
	stylesheet = built.assets.find(({ file }) => file === built.stylesheet)?.bytes.toString() ?? '';
}, 60_000);

describe('the stylesheet of all sites', () => {
	test('has the version of Bootstrap Italia in double quotes, as the national validator requires', () => {
		expect(stylesheet).toContain('--bootstrap-italia-version:"2.18.3"');
		expect(stylesheet.match(/--bootstrap-italia-version:/g)).toHaveLength(1);
	});

	test('weighs at most 25 kB compressed', () => {
		expect(stylesheet.length).toBeGreaterThan(0);
		expect(gzipSync(stylesheet).length).toBeLessThanOrEqual(25 * 1024);
	});

	test('has no cascade layers, which browsers from before spring 2022 drop with their content', () => {
		expect(stylesheet).not.toContain('@layer');
	});

	test('loads nothing from other hosts and inlines no files', () => {
		expect(stylesheet).not.toMatch(/url\(["']?(https?:|\/\/)/);
	});

	test('has the exact name of the text font', () => {
		expect(stylesheet).toMatch(/--pt-font-text:["']?Titillium Web["']?,/);
	});

	test('leaves to each theme every custom property that differs between themes', () => {
		const used = new Set([...stylesheet.matchAll(/var\((--pt-[\w-]+)\)/g)].map(([, name = '']) => name));
		const tokens = tokensOf(themeOf({ primary: '#04606b', character: 'open' }));
		const isSet = (name: string, css: string) => css.includes(`${name}:`);

		expect([...used].filter((name) => !isSet(name, stylesheet) && !isSet(name, tokens))).toEqual([]);
		expect([...used].filter((name) => isSet(name, tokens)).length).toBeGreaterThan(25);
	});
});

test('the fonts of the text are worth a preload, those of headings are fetched by the theme that uses them', () => {
	expect(built.fonts).toEqual([
		expect.stringContaining('titillium-web-400'),
		expect.stringContaining('titillium-web-600'),
	]);
});

test('unused rules of Bootstrap Italia are left out, used ones stay', () => {
	expect(stylesheet).toContain('.visually-hidden-focusable');
	expect(stylesheet).not.toContain('.btn-outline-danger');
});

test('without layers our rules still override those of Bootstrap Italia, and its important utilities override ours', () => {
	const flat = flattenLayers(
		'@layer bootstrap{.btn.btn-x:hover{color:red}.d-none{display:none!important}}@layer ui{.btn{color:green}.d-none{display:block!important}}',
	);

	expect(flat.replaceAll(/\s/g, '')).toBe(
		'.btn.btn-x:hover{color:red}.d-none:not(#\\#):not(#\\#){display:none!important}.btn:not(#\\#){color:green}.d-none:not(#\\#){display:block!important}',
	);
});

test('every font of the stylesheet is among the files', () => {
	const named = [...stylesheet.matchAll(/url\(["']?([^)"']+\.woff2)/g)].map(([, file]) => file);
	const files = built.assets.map(({ file }) => file);

	expect(named.filter((file) => file === undefined || !files.includes(file))).toEqual([]);
	expect(named.length).toBeGreaterThanOrEqual(4);
});

test('files with equal bytes have equal names, so they can be cached for ever', async () => {
	const again = await buildAssets(content);

	expect(again.stylesheet).toEqual(built.stylesheet);
}, 60_000);
