import type { ContentType } from '@portolano/content-models';
import type { StoreView } from '@portolano/content-store';
import { isUsed } from '@portolano/site-kit/data.ts';

/** Whether the site has English pages: its editors translate what foreigners need, and nothing else has a page. */
export function hasEnglish(view: StoreView): boolean {
	return view.site().siteLanguages.includes('en');
}

/** Whether the site has English pages, and a document of `type` among those who have one. */
export function hasInEnglish(view: StoreView, type: ContentType): boolean {
	return hasEnglish(view) && isUsed(view, type, { languages: 'en' });
}
