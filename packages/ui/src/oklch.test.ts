import { expect, test } from 'vitest';
import { toHex, toOklch } from './oklch.ts';

test('a colour comes back from OKLCH as it went', () => {
	for (const colour of ['#000000', '#ffffff', '#0059b3', '#ff7f5c', '#808080', '#00ff00'] as const)
		expect(toHex(toOklch(colour))).toBe(colour);
});

test('the coordinates are those of CSS Color 4', () => {
	const { lightness, chroma, hue } = toOklch('#ff0000');

	expect(lightness).toBeCloseTo(0.62796, 4);
	expect(chroma).toBeCloseTo(0.25768, 4);
	expect((hue * 180) / Math.PI).toBeCloseTo(29.23, 1);
});

test('a colour more vivid than screens can show keeps its lightness and hue', () => {
	const wanted = { lightness: 0.5, chroma: 0.4, hue: 2.5 };
	const shown = toOklch(toHex(wanted));

	expect(shown.lightness).toBeCloseTo(wanted.lightness, 2);
	expect(shown.hue).toBeCloseTo(wanted.hue, 1);
	expect(shown.chroma).toBeLessThan(wanted.chroma);
});
