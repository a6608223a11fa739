import type { InEachLanguage } from '@portolano/content-models';

/** The name of each language in itself. */
export const languageNames: InEachLanguage<string> = {
	it: 'Italiano',
	en: 'English',
	de: 'Deutsch',
	fr: 'Français',
};
