import { buildSite } from '@portolano/test-kit';
import { darkLand } from '@portolano/map';
import { contrastRatio } from '@portolano/ui/contrast.ts';
import type { Hex } from '@portolano/ui/theme.ts';
import { expect, test } from 'vitest';
import { darkRulesOf, isDarkToo, themeOfSite } from './theme.ts';

test('the theme of a site has its colours', () => {
	const theme = { primary: '#04606b', accent: '#ff7f5c', character: 'open' } as const;

	expect(themeOfSite(buildSite({ theme }))).toMatchObject({ primary: '#04606b', accent: '#ff7f5c' });
});

test('a site whose primary colour is too pale for white text has the nearest that is not', () => {
	const { primary } = themeOfSite(buildSite({ theme: { primary: '#66aaff', character: 'sober' } }));

	expect(contrastRatio('#ffffff', primary)).toBeGreaterThanOrEqual(4.5);
});

test('an open portal has the font of the national model in its headings all the same (C.SI.1.1)', () => {
	const theme = { primary: '#04606b', character: 'open' } as const;

	expect(themeOfSite(buildSite({ theme, kind: 'portal' })).headingFont).toBe('Titillium Web');
	expect(themeOfSite(buildSite({ theme, kind: 'brand' })).headingFont).not.toBe('Titillium Web');
});

const brand = (primary: Hex) =>
	buildSite({ kind: 'brand', theme: { primary, accent: '#ff7f5c', character: 'open' } });

test('sites for visitors are dark for those who prefer it, the others have no rule for them', () => {
	expect(darkRulesOf(brand('#04606b'))).toContain('prefers-color-scheme:dark');
	for (const kind of ['portal', 'area'] as const) {
		expect(isDarkToo({ kind })).toBe(false);
		expect(darkRulesOf(buildSite({ kind }))).toBe('');
	}
});

test.each(['#000000', '#04606b', '#ffff00', '#7a0019'] as const)(
	'on a dark map the signs and lines of a site in %s can be told from the land',
	(primary) => {
		const [, colour = ''] = /--pt-primary:(#\w{6})/.exec(darkRulesOf(brand(primary))) ?? [];

		expect(contrastRatio(`#${colour.slice(1)}`, darkLand)).toBeGreaterThanOrEqual(3);
	},
);

test('a mark in several colours keeps a light background on dark pages', () => {
	const { mark } = brand('#04606b');
	const inColours = {
		...brand('#04606b'),
		mark: { ...mark, format: 'svg', source: '<svg/>', isOneColour: false } as const,
	};

	expect(darkRulesOf(brand('#04606b'))).not.toContain('.pt-mark');
	expect(darkRulesOf(inColours)).toContain('.pt-mark{background-color:#fff');
});
