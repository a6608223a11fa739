import { type Language, languageRoot, languages } from '@portolano/content-models';
import type { IconLink } from '@portolano/ui/props.ts';
import type { PageContext } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';

type Context = Pick<PageContext, 'language'>;

/** Returns the language of the page of the site at `href`; undefined for one in the language of the page, and for other sites. */
export function languageOfLink({ language }: Context, href: string): Language | undefined {
	if (!href.startsWith('/')) return undefined;
	const found = languages.find((one) => one !== 'it' && href.startsWith(languageRoot(one))) ?? 'it';
	return found === language ? undefined : found;
}

/**
 * Returns the same link; it says in which language its page of the site is, when that isn't the language of the page, so
 * that readers know before they go (WCAG 2.4.4).
 */
export function saidInItsLanguage<L extends IconLink>(context: Context, link: L): L {
	const language = languageOfLink(context, link.href);
	if (language === undefined) return link;
	return { ...link, text: `${link.text} ${inParentheses(context, language)}`, hreflang: language };
}

/** Returns links to documents with a note under those whose title isn't in the language of the page. */
export function notedInTheirLanguage<L extends IconLink>(
	context: Context,
	links: readonly L[],
): (L & { description?: string | undefined })[] {
	return links.map((link) => ({ ...link, description: noteOfLanguage(context, link.lang) }));
}

/** Returns the note of a document that isn't in the language of the page, such as “(in Italian)”. */
export function noteOfLanguage(context: Context, lang: string | undefined): string | undefined {
	const language = languages.find((one) => one === lang);
	return language === undefined || language === context.language
		? undefined
		: inParentheses(context, language);
}

/** Returns “(in Italian)” in the language of the page. */
export function inParentheses(context: Context, language: Language): string {
	const { inItalian, inEnglish, inGerman, inFrench } = wordsOf(context);
	return `(${{ it: inItalian, en: inEnglish, de: inGerman, fr: inFrench }[language]})`;
}
