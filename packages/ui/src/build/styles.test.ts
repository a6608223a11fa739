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
	test('tells the version of Bootstrap Italia in double quotes, as the national validator reads it', () => {
		expect(stylesheetOf(theme)).toContain('--bootstrap-italia-version:"2.18.3"');
		expect(stylesheetOf(theme).match(/--bootstrap-italia-version:/g)).toHaveLength(1);
	});

	test('weighs at most 25 kB compressed', () => {
		expect(gzipSync(stylesheetOf(theme)).length).toBeLessThanOrEqual(25 * 1024);
	});

	test('waits for no cascade layer, which browsers from before spring 2022 drop with all that is in them', () => {
		expect(stylesheetOf(theme)).not.toContain('@layer');
	});

	test('asks nothing of other hosts and carries nothing inside', () => {
		expect(stylesheetOf(theme)).not.toMatch(/url\(["']?(https?:|\/\/)/);
	});

	test('names the text family exactly', () => {
		expect(stylesheetOf(theme)).toMatch(/--pt-font-text:["']?Titillium Web["']?,/);
	});

	test('has at most three fonts worth a preload', () => {
		expect(built.themes[theme]?.fonts).toHaveLength(3);
	});
});

test('the travel writes its headings in Lora, the institutional in Titillium Web', () => {
	expect(stylesheetOf(travel.name)).toMatch(/--pt-font-heading:["']?Lora/);
	expect(stylesheetOf(institutional.name)).toMatch(/--pt-font-heading:["']?Titillium Web/);
});

test('a rule of Bootstrap Italia that no file uses is left out, one that is used stays', () => {
	expect(stylesheetOf(institutional.name)).toContain('.visually-hidden-focusable');
	expect(stylesheetOf(institutional.name)).not.toContain('.btn-outline-danger');
});

test('our rules win over those of Bootstrap Italia without layers, and its important utilities over ours', () => {
	const flat = flattenLayers(
		'@layer bootstrap{.btn.btn-x:hover{color:red}.d-none{display:none!important}}@layer ui{.btn{color:green}.d-none{display:block!important}}',
	);

	expect(flat.replaceAll(/\s/g, '')).toBe(
		'.btn.btn-x:hover{color:red}.d-none:not(#\\#):not(#\\#){display:none!important}.btn:not(#\\#){color:green}.d-none:not(#\\#){display:block!important}',
	);
});

test('every font the stylesheet names is among the files', () => {
	const named = [...stylesheetOf(travel.name).matchAll(/url\(["']?([^)"']+\.woff2)/g)].map(
		([, file]) => file,
	);
	const files = built.assets.map(({ file }) => file);

	expect(named.filter((file) => file === undefined || !files.includes(file))).toEqual([]);
	expect(named.length).toBeGreaterThanOrEqual(4);
});

test('equal bytes have equal names, so a page may keep them for ever', async () => {
	const again = await buildAssets([institutional], content);

	expect(again.themes[institutional.name]).toEqual(built.themes[institutional.name]);
}, 60_000);
