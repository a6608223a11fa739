import { type Addressed, type Language, pathOf, type Published } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';

/** A document of which a page knows enough to link to it. */
export type Linkable = Addressed & Pick<Published, 'owner' | 'languages'>;

type LinkContext = Pick<PageContext, 'view' | 'site'>;

/**
 * Where the page of a document stands: a path on the same site, an address on the site of its owner elsewhere. None
 * when that site is not published. In the language of the page where the document and its site have it.
 */
export function hrefOf({ view, site }: LinkContext, document: Linkable): string | undefined {
	const isOwn = document.owner === site.key;
	const owner = isOwn ? site : view.siteOf(document.owner);
	if (!owner) return undefined;
	const path = pathOf(owner.kind, document, languageFor(view.language, document, owner));
	return path === undefined ? undefined : `${isOwn ? '' : owner.origin}${path}`;
}

function languageFor(
	language: Language,
	document: Linkable,
	owner: Pick<Published<'site'>, 'siteLanguages'>,
): Language {
	return document.languages.includes(language) && owner.siteLanguages.includes(language) ? language : 'it';
}
