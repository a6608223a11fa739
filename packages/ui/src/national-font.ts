import type { Theme } from './theme.ts';

/** Returns a theme with the font of the national model in its headings, which portals must have (C.SI.1.1). */
export function withNationalFont(theme: Theme): Theme {
	return { ...theme, headingFont: 'Titillium Web' };
}
