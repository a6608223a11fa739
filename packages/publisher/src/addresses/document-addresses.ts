import {
	filePath,
	type Language,
	lastingPath,
	pageAddress,
	type PageType,
	pageTypes,
	pathOf,
	type Published,
	type SiteKey,
} from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';

/** The address of a document's page in one language, or of an upload. */
export interface DocumentAddress {
	readonly site: SiteKey;
	readonly language: Language;
	readonly path: PagePath;
}

export type SiteSettings = Published<'site'>;

/**
 * Returns the addresses of a document's pages on its own site, the main language of the site first. Those of an upload are
 * its lasting address and the one of its present version.
 */
export function addressesOf(document: Published, settings: SiteSettings | undefined): DocumentAddress[] {
	if (!settings) return [];
	if (document.type === 'file') return addressesOfUpload(document, settings);
	if (!isAddressed(document)) return [];
	const { kind, key: site, siteLanguages } = settings;
	if (pageAddress(kind, document.type)?.isAnchor !== false) return [];
	const ready = siteLanguages.filter((language) => document.languages.includes(language));
	return ready.flatMap((language) => {
		const path = pathOf(kind, document, language);
		return path === undefined ? [] : [{ site, language, path }];
	});
}

function addressesOfUpload(
	upload: Published<'file'>,
	{ key, siteLanguages }: SiteSettings,
): DocumentAddress[] {
	const [language = 'it'] = siteLanguages;
	return [lastingPath(upload), filePath(upload.file)].map((path) => ({ site: key, language, path }));
}

function isAddressed(document: Published): document is Published<PageType> {
	return pageTypes.some((type) => type === document.type);
}
