import {
	type Language,
	languages,
	pageAddress,
	pathOf,
	type Published,
	sectionPath,
	type SiteKind,
} from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import type { OwnPageType } from './own-page-type.ts';
import type { PathParts } from './rendering.ts';

/** Returns the paths of a document on its own site, one for each language in which it is ready. */
export function pathsOf(
	document: Published<OwnPageType>,
	site: Pick<Published<'site'>, 'kind' | 'siteLanguages'>,
): PagePath[] {
	return readyLanguages(document, site).flatMap((language) => pathOf(site.kind, document, language) ?? []);
}

/** Returns the languages of the site in which a document is complete. */
export function readyLanguages(
	{ languages }: Pick<Published, 'languages'>,
	{ siteLanguages }: Pick<Published<'site'>, 'siteLanguages'>,
): Language[] {
	return siteLanguages.filter((language) => languages.includes(language));
}

/**
 * Returns a matcher for the paths of a type's pages on sites of a kind, which extracts the slug at the end.
 * @throws Error when the type has no pages there.
 */
export function documentPathMatcher(
	kind: SiteKind,
	type: OwnPageType,
): (path: PagePath) => PathParts | undefined {
	const address = pageAddress(kind, type);
	if (!address)
		throw new Error(
			`Sites of the kind “${kind}” have no pages of the type “${type}”: see its table of addresses.`,
		);
	const sections = new Set(
		address.sections.flatMap((section) => languages.map((language) => sectionPath(section, language))),
	);
	return (path) => {
		const end = path.length - 1;
		const start = path.lastIndexOf('/', end - 1) + 1;
		const isPage = path.endsWith('/') && start < end && sections.has(path.slice(0, start));
		return isPage ? { name: path.slice(start, end) } : undefined;
	};
}
