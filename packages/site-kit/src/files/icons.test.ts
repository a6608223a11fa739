import { buildSite, sampleMark } from '@portolano/test-kit';
import { expect, test } from 'vitest';
import { manifestIcons } from './icons.ts';

const { icons } = sampleMark;
const site = (maskable: object) => buildSite({ mark: { ...sampleMark, icons: { ...icons, ...maskable } } });
const purposes = (maskable: object) => manifestIcons(site(maskable)).map(({ purpose }) => purpose);

test('the web manifest has the icons that launchers may cut, in both sizes', () => {
	const found = manifestIcons(site({ maskableSmall: icons.small, maskableLarge: icons.large }));

	expect(found.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
		['192x192', undefined],
		['512x512', undefined],
		['192x192', 'maskable'],
		['512x512', 'maskable'],
	]);
});

test('a site that was saved before there were any has none', () => {
	expect(purposes({})).toEqual([undefined, undefined]);
});
