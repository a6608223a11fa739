import { expect, test } from 'vitest';
import { contrastRatio } from './contrast.ts';
import { darkThemeOf } from './dark-theme-of.ts';
import { darkStateColours } from './fixed-colours.ts';
import { measurePairs } from './measure-pairs.ts';
import { nearestPassing } from './passing.ts';
import { scatteredColours } from './testing/scattered-colours.ts';
import { themeOf } from './theme-of.ts';
import { characters, type ThemeChoice } from './theme.ts';

const scattered = scatteredColours(200);

const failures = (choice: ThemeChoice) =>
	measurePairs(darkThemeOf(choice), darkStateColours)
		.filter(({ ratio, least }) => ratio < least)
		.map((pair) => ({ ...pair, choice }));

test('every pair of colours of any dark theme has enough contrast', () => {
	const failing = scattered.flatMap((colour, index) =>
		characters.flatMap((character) =>
			failures({ primary: nearestPassing(colour), accent: scattered.at(index - 7), character }),
		),
	);
	expect(failing).toEqual([]);
});

test.each(['#000000', '#767676', '#ff0000', '#0000ff', '#008000', '#ffffff'] as const)(
	'a dark theme of %s without an accent has enough contrast, in both characters',
	(colour) => {
		const primary = nearestPassing(colour);
		expect(characters.flatMap((character) => failures({ primary, character }))).toEqual([]);
	},
);

test('a dark theme is dark behind light text, and keeps the accent, the bands and the shapes', () => {
	const choice = { primary: '#04606b', accent: '#ff7f5c', character: 'open' } as const;
	const [light, dark] = [themeOf(choice), darkThemeOf(choice)];

	expect(contrastRatio(dark.surface, '#000000')).toBeLessThan(1.5);
	expect(contrastRatio(dark.ink, dark.surface)).toBeGreaterThan(12);
	for (const same of ['accent', 'onAccent', 'primaryDark', 'radius', 'headingFont', 'footer'] as const)
		expect(dark[same]).toEqual(light[same]);
});
