import { inLanguage, type Language, type Localized } from '@portolano/content-models';
import { ContentFault, type PageRequest, type StoreView } from '@portolano/content-store';
import type { PageContext, SiteContext, SiteDefinition } from './definition.ts';

export type { PageContext, SiteContext } from './definition.ts';

/**
 * Creates the context of the site of `view`.
 * @throws {ContentFault} When the body of the site is not published, because every page names it.
 */
export function createSiteContext(view: StoreView, definition: SiteDefinition): SiteContext {
	const site = view.site();
	const body = view.whole(site.body);
	if (!body) {
		throw new ContentFault(
			`A page of “${site.key}” was not rendered: its body (${site.body.id}) is not published. ` +
				'Publish the body again; the page now online is unchanged.',
			{
				what: 'L’ente del sito non è pubblicato, e ogni pagina ne porta il nome.',
				cure: 'Pubblica l’ente, o scegline un altro nel sito.',
			},
		);
	}
	return { view, language: view.language, site, body, definition };
}

/** Creates the context of one page; throws as {@link createSiteContext} does. */
export function createPageContext(
	{ view, path, document }: PageRequest,
	definition: SiteDefinition,
): PageContext {
	return { ...createSiteContext(view, definition), path, document };
}

/** Returns `value` in the language of the page, or in Italian if it isn't translated. */
export function localize<T>({ language }: Pick<PageContext, 'language'>, value: Localized<T>): T {
	return inLanguage(value, language).value;
}

/**
 * Like {@link localize}, and returns the language on every page that isn't Italian: for texts that may be inside a text
 * in either language, such as a caption in an untranslated text.
 */
export function localizeNamed<T>(
	{ language }: Pick<PageContext, 'language'>,
	value: Localized<T>,
): { value: T; lang: Language | undefined } {
	const spoken = inLanguage(value, language);
	return { value: spoken.value, lang: language === 'it' ? undefined : spoken.language };
}

/** Like {@link localize}, and returns the language if it isn't the page's, to declare it (WCAG 3.1.2). */
export function localizeWithLanguage<T>(
	{ language }: Pick<PageContext, 'language'>,
	value: Localized<T>,
): { value: T; lang: Language | undefined } {
	const spoken = inLanguage(value, language);
	return { value: spoken.value, lang: spoken.language === language ? undefined : spoken.language };
}
