import { darkHighlight, darkStateColours } from './fixed-colours.ts';
import type { Theme } from './theme.ts';
import { colourTokens } from './tokens.ts';

/**
 * Where the rules of a dark theme hold: on screens of those who prefer dark pages. Paper stays light, and forced colours
 * are the reader's own.
 */
export const whereDark = 'screen and (prefers-color-scheme:dark) and (forced-colors:none)';

const states = Object.fromEntries(
	Object.entries(darkStateColours).flatMap(([state, parts]) =>
		Object.entries(parts).map(([part, colour]) => [`${state}-${part}`, colour]),
	),
);

/** Returns the custom properties of a dark theme, as declarations: its colours and those of states. */
export function darkTokens(theme: Theme): string {
	const tokens = { ...colourTokens(theme), ...states, highlight: darkHighlight };
	const declarations = Object.entries(tokens).map(([name, value]) => `--pt-${name}:${value};`);
	return `color-scheme:dark;${declarations.join('')}`;
}

/** Returns the rules of a site for those who prefer dark pages, with other `rules` that only dark pages need. */
export function darkRules(theme: Theme, rules = ''): string {
	return `@media ${whereDark}{:root{${darkTokens(theme)}}${rules}}\n`;
}
