import { describe, expect, test } from 'vitest';
import { contrastRatio } from './contrast.ts';
import { measurePairs } from './measure-pairs.ts';
import { toOklch } from './oklch.ts';
import { nearestPassing } from './passing.ts';
import { scatteredColours } from './testing/scattered-colours.ts';
import { themeOf, UnreadableColourError } from './theme-of.ts';
import { characters, type ThemeChoice } from './theme.ts';

const scattered = scatteredColours(200);

function failures(choice: ThemeChoice) {
	return measurePairs(themeOf(choice)).filter(({ ratio, least }) => ratio < least);
}

test('every pair of colours of any theme has enough contrast', () => {
	const failing = scattered.flatMap((colour, index) =>
		characters.flatMap((character) =>
			failures({ primary: nearestPassing(colour), accent: scattered.at(index - 7), character }),
		),
	);
	expect(failing).toEqual([]);
});

test.each(['#000000', '#767676', '#ff0000', '#0000ff', '#008000'] as const)(
	'a theme of %s without an accent has enough contrast, in both characters',
	(colour) => {
		const primary = nearestPassing(colour);
		expect(characters.flatMap((character) => failures({ primary, character }))).toEqual([]);
	},
);

describe('a primary on which white text cannot be read', () => {
	const pale = { primary: '#66aaff', character: 'sober' } as const;

	test('is refused with its contrast, the least contrast and the nearest colour that passes', () => {
		expect(() => themeOf(pale)).toThrow(UnreadableColourError);
		expect(() => themeOf(pale)).toThrow(
			/#66aaff has a contrast of 2\.4\d:1 and needs 4\.5:1.+#[0-9a-f]{6}\.$/,
		);
	});

	test('is proposed in its own hue, only as dark as needed', () => {
		const proposal = nearestPassing(pale.primary);

		expect(toOklch(proposal).hue).toBeCloseTo(toOklch(pale.primary).hue, 1);
		expect(contrastRatio('#ffffff', proposal)).toBeGreaterThanOrEqual(4.5);
		expect(contrastRatio('#ffffff', proposal)).toBeLessThan(4.6);
	});
});

test('a primary on which white text can be read stays as it is', () => {
	expect(nearestPassing('#0059b3')).toBe('#0059b3');
	expect(themeOf({ primary: '#0059b3', character: 'open' }).primary).toBe('#0059b3');
});

test('a colour that is not six hexadecimal digits throws', () => {
	expect(() => themeOf({ primary: '#blu', character: 'sober' })).toThrow('write it as #rrggbb');
});
