import { pathOf } from '@portolano/content-models';
import type { Linkable } from '../links/hrefs.ts';
import { readyLanguages } from '../routes/document-pages.ts';
import type { Reading } from '../reading.ts';
import type { Alternates } from './head.ts';

/** Addresses of the page of a document, in each language in which it is ready. */
export function documentAlternates({ site }: Pick<Reading, 'site'>, document: Linkable): Alternates {
	const languages = readyLanguages(document, site);
	return Object.fromEntries(languages.map((language) => [language, pathOf(site.kind, document, language)]));
}
