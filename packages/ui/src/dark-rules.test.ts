import { expect, test } from 'vitest';
import { darkRules } from './dark-rules.ts';
import { darkThemeOf } from './dark-theme-of.ts';
import { themeOf } from './theme-of.ts';
import { tokensOf } from './tokens.ts';

const choice = { primary: '#04606b', character: 'open' } as const;
const rules = darkRules(darkThemeOf(choice), '.pt-mark{color:red}');
const names = (css: string) => new Set(css.match(/--pt-[\w-]+(?=:#)/g));

test('those who prefer dark pages have them on screens alone, unless they force colours of their own', () => {
	expect(rules).toMatch(
		/^@media screen and \(prefers-color-scheme:dark\) and \(forced-colors:none\)\{:root\{/,
	);
	expect(rules).toContain('color-scheme:dark;');
	expect(rules).toContain('}.pt-mark{color:red}}');
});

test('a dark theme sets every colour that the light one sets, so that none of it is left', () => {
	const light = names(tokensOf(themeOf(choice)));
	const dark = names(rules);

	expect([...light].filter((name) => !dark.has(name))).toEqual([]);
	expect(dark).toContain('--pt-warning-ground');
});
