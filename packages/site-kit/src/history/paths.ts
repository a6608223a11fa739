import { historyPath, languages } from '@portolano/content-models';
import type { Alternates } from '../definition.ts';
import { documentAlternates } from '../head/alternates.ts';
import type { Linkable } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';

/** Returns the addresses of the history of a document in each language in which its page is ready. */
export function historyPaths(context: Pick<PageContext, 'site'>, document: Linkable): Alternates {
	const pages = documentAlternates(context, document);
	const histories: Alternates = {};
	for (const language of languages) {
		const path = pages[language];
		if (path !== undefined) histories[language] = historyPath(path, language);
	}
	return histories;
}
