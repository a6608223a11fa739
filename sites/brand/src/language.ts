import type { Language } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';

/** The languages the pages of a brand site are written in. */
export const spokenLanguages = ['it', 'en'] as const satisfies readonly Language[];

export type Spoken = (typeof spokenLanguages)[number];

/** The language of the words of a page: English for who reads neither Italian nor English. */
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
