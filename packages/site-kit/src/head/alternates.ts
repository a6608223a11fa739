import { pathOf } from '@portolano/content-models';
import type { Linkable } from '../links/hrefs.ts';
import { readyLanguages } from '../routes/document-pages.ts';
import type { PageContext } from '../page-context.ts';
import type { Alternates } from '../definition.ts';

/** Addresses of the page of a document, in each language in which it is ready. */
export function documentAlternates({ site }: Pick<PageContext, 'site'>, document: Linkable): Alternates {
	const paths = readyLanguages(document, site).map((language) => [
		language,
		pathOf(site.kind, document, language),
	]);
	return Object.fromEntries(paths.filter(([, path]) => path !== undefined));
}
