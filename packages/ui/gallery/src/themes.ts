import { themeOf } from '../../src/theme-of.ts';
import type { Theme } from '../../src/theme.ts';

/** The themes of the samples, by name. */
export const themes = {
	/** The national blue. */
	institutional: themeOf({ primary: '#0059b3', accent: '#ffc24a', character: 'sober' }),
	/** For travellers: sea and coral. */
	travel: themeOf({ primary: '#04606b', accent: '#ff7f5c', character: 'open' }),
	/** Night blue and azure. */
	'local-police': themeOf({ primary: '#123a66', accent: '#5cc8ff', character: 'sober' }),
	/** Pine green with the orange of civil protection. */
	'civil-protection': themeOf({ primary: '#0d4f3e', accent: '#ff9433', character: 'sober' }),
} satisfies Record<string, Theme>;

/** The marks of the samples: files in `public/marks/`, by theme. */
export const marks: Record<keyof typeof themes, string> = {
	institutional: 'dolphin-rider',
	travel: 'dolphin-sun',
	'local-police': 'dolphin-shield',
	'civil-protection': 'dolphin-triangle',
};
