import type { Localized } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { localizeWithLanguage, type SiteContext } from '../page-context.ts';
import { hrefOf, type Linkable } from './hrefs.ts';

/** Returns links to documents, with their titles, and their language if it isn't the page's; documents that can't be reached are left out. */
export function titledLinks(
	context: SiteContext,
	documents: readonly (Linkable & { title: Localized<string> })[],
): Link[] {
	return documents.flatMap((document) => {
		const href = hrefOf(context, document);
		const { value, lang } = localizeWithLanguage(context, document.title);
		return href === undefined ? [] : [{ text: value, href, lang, hreflang: lang }];
	});
}
