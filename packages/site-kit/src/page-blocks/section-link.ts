import { type ContentType, listSection, sectionPath, sectionText } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { saidInItsLanguage } from '../links/link-language.ts';
import type { PageContext } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';

/**
 * Returns a link to the section of the site that lists all documents of a type; `undefined` where there is none. In another
 * language than Italian a site may lack the section: then the link leads to the Italian one, and says so.
 */
export function sectionLink(context: PageContext, type: ContentType): Link | undefined {
	const { site, language, definition } = context;
	const section = listSection(site.kind, type);
	if (!section?.title) return undefined;
	const title = sectionText(section.title, language);
	const path = sectionPath(section, language);
	const isThere = definition.routes.some((route) => 'list' in route.family && route.match(path));
	return saidInItsLanguage(context, {
		text: wordsOf(context).goToSection.replace('{section}', title),
		href: isThere ? path : sectionPath(section),
	});
}
