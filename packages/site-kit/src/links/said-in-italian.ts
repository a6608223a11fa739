import { languageRoot } from '@portolano/content-models';
import type { IconLink } from '@portolano/ui/props.ts';
import type { PageContext } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';

type Context = Pick<PageContext, 'language'>;

/** Whether a link on a page in another language leads to an Italian page of the site. */
export function leadsToItalian({ language }: Context, href: string): boolean {
	return language !== 'it' && href.startsWith('/') && !href.startsWith(languageRoot(language));
}

/**
 * Returns the same link; on a page in another language it says that it leads to Italian when it leads to an Italian page of
 * the site, so that readers know before they go (WCAG 2.4.4).
 */
export function saidInItalian<L extends IconLink>(context: Context, link: L): L {
	if (!leadsToItalian(context, link.href)) return link;
	return { ...link, text: `${link.text} (${wordsOf(context).inItalian})`, hreflang: 'it' };
}

/** Returns links to documents with a note under those whose title is in Italian on a page that isn't. */
export function notedInItalian<L extends IconLink>(
	context: Context,
	links: readonly L[],
): (L & { description?: string | undefined })[] {
	return links.map((link) => ({ ...link, description: noteInItalian(context, link.lang) }));
}

/** Returns the note of a document that is in Italian on a page that isn't. */
export function noteInItalian(context: Context, lang: string | undefined): string | undefined {
	return lang === 'it' && context.language !== 'it' ? `(${wordsOf(context).inItalian})` : undefined;
}
