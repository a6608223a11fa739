import { describe, expect, test } from 'vitest';
import { defineTheme, measurePairs, UnreadableThemeError } from './theme.ts';
import { themes, institutional } from './themes.ts';

describe('a theme with insufficient contrast', () => {
	test('throws an error with the pair, its ratio, the required ratio and the cure', () => {
		const pale = { ...institutional, primary: '#66aaff' as const };

		expect(() => defineTheme(pale)).toThrow(UnreadableThemeError);
		expect(() => defineTheme(pale)).toThrow(
			/primary on surface: #66aaff on #ffffff is 2\.4\d:1 and needs 4\.5:1\. Move/,
		);
	});

	test('throws for a pale edge of fields too, which needs 3:1', () => {
		expect(() => defineTheme({ ...institutional, edge: '#b0b8c0' })).toThrow(/edge on surface.+needs 3:1/);
	});

	test('reports every pair that fails, not only the first', () => {
		const error = thrownBy(() => defineTheme({ ...institutional, ink: '#999999' }));

		expect(error.match(/^- /gm)?.length).toBe(3);
	});
});

test('a theme needs a name that can be a file name', () => {
	expect(() => defineTheme({ ...institutional, name: 'Il Portale' })).toThrow('lower-case letters');
});

describe.each(Object.values(themes))('the theme $name', (theme) => {
	test('has sufficient contrast', () => {
		expect(measurePairs(theme).filter(({ ratio, least }) => ratio < least)).toEqual([]);
	});
});

test('no two themes share their primary colour', () => {
	const primaries = Object.values(themes).map(({ primary }) => primary);

	expect(new Set(primaries).size).toBe(primaries.length);
});

function thrownBy(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		return error instanceof Error ? error.message : '';
	}
	return '';
}
