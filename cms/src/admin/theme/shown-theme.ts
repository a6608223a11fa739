import { withNationalFont } from '@portolano/ui/national-font.ts';
import { nearestPassing } from '@portolano/ui/passing.ts';
import { themeOf } from '@portolano/ui/theme-of.ts';
import { characters, type Theme } from '@portolano/ui/theme.ts';
import { typedColour } from './typed-colour.ts';

interface Typed {
	primary: string;
	accent: string;
	character: string;
	/** Kind of the site. */
	kind: string;
}

interface Shown {
	theme: Theme;
	/** The main colour that is shown instead of one that can't be used. */
	instead?: string;
}

/** Returns the theme of what the form holds; undefined until it has a main colour. */
export function shownTheme({ primary: typed, accent, character: chosen, kind }: Typed): Shown | undefined {
	const primary = typedColour(typed);
	if (!primary) return undefined;
	const passing = nearestPassing(primary);
	const character = characters.find((one) => one === chosen) ?? 'sober';
	const computed = themeOf({ primary: passing, accent: typedColour(accent), character });
	const theme = kind === 'portal' ? withNationalFont(computed) : computed;
	return passing === primary ? { theme } : { theme, instead: passing };
}
