import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { travel, themes, institutional } from '../themes.ts';
import { buildAssets } from './assets.ts';
import { flattenLayers } from './layers.ts';
import type { UiAssets } from './assets.ts';

const content = [fileURLToPath(new URL('../', import.meta.url)) + '**/*.{astro,ts}'];
let built: UiAssets;

beforeAll(async () => {
	built = await buildAssets(Object.values(themes), content);
}, 60_000);

function stylesheetOf(theme: string): string {
	const file = built.themes[theme]?.stylesheet;
	const asset = built.assets.find((asset) => asset.file === file);
	return asset?.bytes.toString() ?? '';
}

describe.each(Object.keys(themes))('the stylesheet of %s', (theme) => {
	test('has the version of Bootstrap Italia in double quotes, as the national validator requires', () => {
		expect(stylesheetOf(theme)).toContain('--bootstrap-italia-version:"2.18.3"');
		expect(stylesheetOf(theme).match(/--bootstrap-italia-version:/g)).toHaveLength(1);
	});

	test('weighs at most 25 kB compressed', () => {
		expect(gzipSync(stylesheetOf(theme)).length).toBeLessThanOrEqual(25 * 1024);
	});

	test('has no cascade layers, which browsers from before spring 2022 drop with their content', () => {
		expect(stylesheetOf(theme)).not.toContain('@layer');
	});

	test('loads nothing from other hosts and inlines no files', () => {
		expect(stylesheetOf(theme)).not.toMatch(/url\(["']?(https?:|\/\/)/);
	});

	test('has the exact name of the text font', () => {
		expect(stylesheetOf(theme)).toMatch(/--pt-font-text:["']?Titillium Web["']?,/);
	});

	test('has at most three fonts worth a preload', () => {
		expect(built.themes[theme]?.fonts).toHaveLength(3);
	});
});

test('headings are in Lora in the travel theme, in Titillium Web in the institutional one', () => {
	expect(stylesheetOf(travel.name)).toMatch(/--pt-font-heading:["']?Lora/);
	expect(stylesheetOf(institutional.name)).toMatch(/--pt-font-heading:["']?Titillium Web/);
});

test('unused rules of Bootstrap Italia are left out, used ones stay', () => {
	expect(stylesheetOf(institutional.name)).toContain('.visually-hidden-focusable');
	expect(stylesheetOf(institutional.name)).not.toContain('.btn-outline-danger');
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
	const named = [...stylesheetOf(travel.name).matchAll(/url\(["']?([^)"']+\.woff2)/g)].map(
		([, file]) => file,
	);
	const files = built.assets.map(({ file }) => file);

	expect(named.filter((file) => file === undefined || !files.includes(file))).toEqual([]);
	expect(named.length).toBeGreaterThanOrEqual(4);
});

test('files with equal bytes have equal names, so they can be cached for ever', async () => {
	const again = await buildAssets([institutional], content);

	expect(again.themes[institutional.name]).toEqual(built.themes[institutional.name]);
}, 60_000);
