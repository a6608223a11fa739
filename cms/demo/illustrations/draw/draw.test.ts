import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { picture } from './picture.ts';
import { scenes } from './scenes/all.ts';

const folder = new URL('../', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.svg'));

describe('illustrations', () => {
	it('are one file for each scene, and no other', () => {
		expect(files.sort()).toEqual(
			Object.keys(scenes)
				.map((key) => `${key}.svg`)
				.sort(),
		);
	});

	it.each(Object.entries(scenes))('%s matches the output of its scene', (key, scene) => {
		expect(readFileSync(new URL(`${key}.svg`, folder), 'utf8')).toBe(picture(scene()));
	});

	it.each(files)('%s is small, without text, scripts or external resources', (name) => {
		const svg = readFileSync(new URL(name, folder), 'utf8');
		expect(svg.length).toBeLessThan(26_000);
		expect(svg).not.toMatch(/<(text|script|image|style|foreignObject)\b|href="(?!#)|NaN|undefined/);
	});
});
