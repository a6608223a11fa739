import { buildSite } from '@portolano/test-kit';
import { contrastRatio } from '@portolano/ui/contrast.ts';
import { expect, test } from 'vitest';
import { themeOfSite } from './theme.ts';

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
