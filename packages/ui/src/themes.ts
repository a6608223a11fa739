import { themeOf } from './theme-of.ts';
import type { Theme, ThemeChoice } from './theme.ts';

export interface NamedTheme extends Theme {
	/** Used in file names: lower-case letters, digits and hyphens. */
	name: string;
}

/** Institutional: the national blue. */
export const institutional = named('institutional', {
	primary: '#0059b3',
	accent: '#ffc24a',
	character: 'sober',
});

/** For travellers: sea and coral. */
export const travel = named('travel', { primary: '#04606b', accent: '#ff7f5c', character: 'open' });

/** Local police: night blue and azure. */
export const localPolice = named('local-police', {
	primary: '#123a66',
	accent: '#5cc8ff',
	character: 'sober',
});

/** Civil protection: pine green with the orange of civil protection. */
export const civilProtection = named('civil-protection', {
	primary: '#0d4f3e',
	accent: '#ff9433',
	character: 'sober',
});

/** The built-in themes, by name. */
export const themes: Record<string, NamedTheme> = {
	[institutional.name]: institutional,
	[travel.name]: travel,
	[localPolice.name]: localPolice,
	[civilProtection.name]: civilProtection,
};

function named(name: string, choice: ThemeChoice): NamedTheme {
	return { name, ...themeOf(choice) };
}
