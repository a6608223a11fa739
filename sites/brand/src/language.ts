import { type Language, languages } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';

/** The languages in which a brand site can have pages; those that it has are content. */
export const spokenLanguages = languages;

export type Spoken = Language;

/** Returns the language of a page's interface texts. */
export function spoken(language: Language): Spoken {
	return language;
}

/** Whether the site has pages in `language`. */
export function isSpoken(view: StoreView, language: Spoken): boolean {
	return view.site().siteLanguages.includes(language);
}
