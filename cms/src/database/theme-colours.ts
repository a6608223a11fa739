/** What a site has of its theme since the theme is content. */
export interface ThemeColours {
	primary: string;
	accent: string;
	character: 'sober' | 'open';
}

/** The former themes, which sites had by name. */
export const namedThemes: Readonly<Record<string, ThemeColours>> = {
	institutional: { primary: '#0059b3', accent: '#ffc24a', character: 'sober' },
	travel: { primary: '#04606b', accent: '#ff7f5c', character: 'open' },
	'local-police': { primary: '#123a66', accent: '#5cc8ff', character: 'sober' },
	'civil-protection': { primary: '#0d4f3e', accent: '#ff9433', character: 'sober' },
};

/** Returns the name of the former theme with these colours, or the one that is most like it. */
export function nameOfTheme(primary: unknown, character: unknown): string {
	const exact = Object.entries(namedThemes).find(([, theme]) => theme.primary === primary);
	return exact?.[0] ?? (character === 'open' ? 'travel' : 'institutional');
}

/** Replaces the name of the theme of a site by its colours; returns a site without a theme unchanged. */
export function withThemeColours(site: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const { theme } = site;
	const colours = typeof theme === 'string' ? namedThemes[theme] : undefined;
	return colours === undefined ? site : { ...site, theme: { ...colours } };
}

/** The reverse of {@link withThemeColours}; other colours become the former theme that is most like them. */
export function withThemeName(site: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const { theme, ...others } = site;
	if (typeof theme !== 'object' || theme === null) return site;
	const { primary, character } = { primary: undefined, character: undefined, ...theme };
	if (typeof primary !== 'string') return others;
	return { ...site, theme: nameOfTheme(primary, character) };
}
