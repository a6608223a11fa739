import { expect, test } from 'vitest';
import { themeOf } from './theme-of.ts';
import { tokensOf } from './tokens.ts';

const sober = tokensOf(themeOf({ primary: '#0059b3', character: 'sober' }));
const open = tokensOf(themeOf({ primary: '#0059b3', character: 'open' }));

test('the primary colour of a theme is a custom property', () => {
	expect(sober).toContain('--pt-primary:#0059b3;');
});

test('headings are in Lora in an open theme, in the font of the text in a sober one', () => {
	expect(open).toContain("--pt-font-heading:'Lora'");
	expect(sober).toContain('--pt-font-heading:var(--pt-font-text)');
});

test('themes set the same custom properties, so that changing the theme leaves none of the former', () => {
	const names = (css: string) => css.match(/--[\w-]+(?=:)/g);

	expect(names(open)).toEqual(names(sober));
});

test('with forced colours the texts have the system colour', () => {
	expect(sober.indexOf('--pt-ink:CanvasText')).toBeGreaterThan(sober.indexOf('--pt-ink:#'));
});
