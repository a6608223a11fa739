import type { Language } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';

/** The languages in which a brand site can have pages. */
export const spokenLanguages = ['it', 'en'] as const satisfies readonly Language[];

export type Spoken = (typeof spokenLanguages)[number];

/** Returns the language of a page's interface texts: English where it is neither Italian nor English. */
export function spoken(language: Language): Spoken {
	return language === 'it' ? 'it' : 'en';
}

export function otherLanguage(language: Spoken): Spoken {
	return language === 'it' ? 'en' : 'it';
}

/** Whether the site has pages in `language`. */
export function isSpoken(view: StoreView, language: Spoken): boolean {
	return view.site().siteLanguages.includes(language);
}
