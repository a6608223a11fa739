import { type ContentType, listSection, sectionPath, sectionText } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import type { PageContext } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';

/** Returns a link to the section of the site that lists all documents of a type; `undefined` where there is none. */
export function sectionLink(context: PageContext, type: ContentType): Link | undefined {
	const { site, language } = context;
	const section = listSection(site.kind, type);
	if (!section?.title) return undefined;
	const title = sectionText(section.title, language);
	return {
		text: wordsOf(context).goToSection.replace('{section}', title),
		href: sectionPath(section, language),
	};
}
