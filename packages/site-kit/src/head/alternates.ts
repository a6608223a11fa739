import { pathOf } from '@portolano/content-models';
import type { Linkable } from '../links/hrefs.ts';
import { readyLanguages } from '../routes/document-paths.ts';
import type { PageContext } from '../page-context.ts';
import type { Alternates } from '../definition.ts';

/** Returns the addresses of a document's page in each language in which it is ready. */
export function documentAlternates({ site }: Pick<PageContext, 'site'>, document: Linkable): Alternates {
	const alternates: Alternates = {};
	for (const language of readyLanguages(document, site)) {
		const path = pathOf(site.kind, document, language);
		if (path !== undefined) alternates[language] = path;
	}
	return alternates;
}
