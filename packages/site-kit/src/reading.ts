import {
	inLanguage,
	type Language,
	type Localized,
	type Published,
	type Reference,
} from '@portolano/content-models';
import type { PageContext, PagePath, StoreView } from '@portolano/content-store';
import type { SiteDefinition } from './definition.ts';

/** One page as it is being read: the documents it sees, in which language, on which site. */
export interface Reading {
	readonly view: StoreView;
	readonly path: PagePath;
	/** The document whose page it is, where the path comes from one. */
	readonly document: Reference | undefined;
	readonly language: Language;
	readonly site: Published<'site'>;
	readonly body: Published<'body'>;
	readonly definition: SiteDefinition;
}

/**
 * Opens a reading of the page of `context`.
 * @throws When the body of the site is not published: a page can't be signed by nobody.
 */
export function startReading({ view, path, document }: PageContext, definition: SiteDefinition): Reading {
	const site = view.site();
	const body = view.whole(site.body);
	if (!body) {
		throw new Error(
			`The page ${path} of “${site.key}” was not drawn: its body (${site.body.id}) is not published. ` +
				'Publish the body again; the page now online is unchanged.',
		);
	}
	return { view, path, document, language: view.language, site, body, definition };
}

/** `value` in the language of the page, or in Italian where it is not translated. */
export function say<T>({ language }: Pick<Reading, 'language'>, value: Localized<T>): T {
	return inLanguage(value, language).value;
}

/** Like {@link say}, with the language to declare where it is not the page's (WCAG 3.1.2). */
export function sayWithLanguage<T>(
	{ language }: Pick<Reading, 'language'>,
	value: Localized<T>,
): { value: T; lang: Language | undefined } {
	const spoken = inLanguage(value, language);
	return { value: spoken.value, lang: spoken.language === language ? undefined : spoken.language };
}
