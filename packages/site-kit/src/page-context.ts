import { inLanguage, type Language, type Localized } from '@portolano/content-models';
import type { PageRequest, StoreView } from '@portolano/content-store';
import type { PageContext, SiteContext, SiteDefinition } from './definition.ts';

export type { PageContext, SiteContext } from './definition.ts';

/**
 * The context of the site of `view`.
 * @throws When the body of the site is not published: a page can't be signed by nobody.
 */
export function createSiteContext(view: StoreView, definition: SiteDefinition): SiteContext {
	const site = view.site();
	const body = view.whole(site.body);
	if (!body) {
		throw new Error(
			`A page of “${site.key}” was not rendered: its body (${site.body.id}) is not published. ` +
				'Publish the body again; the page now online is unchanged.',
		);
	}
	return { view, language: view.language, site, body, definition };
}

/** The context of one page; throws as {@link createSiteContext} does. */
export function createPageContext(
	{ view, path, document }: PageRequest,
	definition: SiteDefinition,
): PageContext {
	return { ...createSiteContext(view, definition), path, document };
}

/** `value` in the language of the page, or in Italian where it is not translated. */
export function localize<T>({ language }: Pick<PageContext, 'language'>, value: Localized<T>): T {
	return inLanguage(value, language).value;
}

/**
 * Like {@link localize}, with its language named on every page that is not Italian: for words that may stand inside a text
 * in either language, such as a caption in an untranslated text.
 */
export function localizeNamed<T>(
	{ language }: Pick<PageContext, 'language'>,
	value: Localized<T>,
): { value: T; lang: Language | undefined } {
	const spoken = inLanguage(value, language);
	return { value: spoken.value, lang: language === 'it' ? undefined : spoken.language };
}

/** Like {@link localize}, with the language to declare where it is not the page's (WCAG 3.1.2). */
export function localizeWithLanguage<T>(
	{ language }: Pick<PageContext, 'language'>,
	value: Localized<T>,
): { value: T; lang: Language | undefined } {
	const spoken = inLanguage(value, language);
	return { value: spoken.value, lang: spoken.language === language ? undefined : spoken.language };
}
