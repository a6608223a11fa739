import type { Language, Published } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';

/**
 * Returns the languages in which a document is ready and its site has no pages: its page has them one below the other.
 * The words of the interface are in Italian and English only, so no other language is returned.
 */
export function otherLanguages(
	{ language, site }: PageContext,
	document: Pick<Published, 'languages'>,
): Language[] {
	return document.languages.filter(
		(one) => one === 'en' && one !== language && !site.siteLanguages.includes(one),
	);
}
