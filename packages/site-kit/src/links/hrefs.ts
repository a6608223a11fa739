import {
	type Addressed,
	type Language,
	pathOf,
	type Published,
	bestLanguage,
} from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';

/** The fields of a document that a link to it needs. */
export type Linkable = Addressed & Pick<Published, 'owner' | 'languages'>;

type LinkContext = Pick<PageContext, 'view' | 'site'>;

/**
 * Returns the address of a document's page: a path on the same site, or an absolute address on the site of its owner;
 * `undefined` if that site isn't published. In `language`, by default that of the page, if the document and its site have it;
 * otherwise in English or Italian (see {@link bestLanguage}).
 */
export function hrefOf(
	{ view, site }: LinkContext,
	document: Linkable,
	language: Language = view.language,
): string | undefined {
	const isOwn = document.owner === site.key;
	const owner = isOwn ? site : view.siteOf(document.owner);
	if (!owner) return undefined;
	const path = pathOf(owner.kind, document, languageFor(language, document, owner));
	return path === undefined ? undefined : `${isOwn ? '' : owner.origin}${path}`;
}

function languageFor(
	language: Language,
	document: Linkable,
	owner: Pick<Published<'site'>, 'siteLanguages'>,
): Language {
	return bestLanguage(
		language,
		document.languages.filter((one) => owner.siteLanguages.includes(one)),
	);
}
