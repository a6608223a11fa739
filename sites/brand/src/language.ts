import type { Language } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';

/** Whether the site has pages in `language`. */
export function isSpoken(view: StoreView, language: Language): boolean {
	return view.site().siteLanguages.includes(language);
}
