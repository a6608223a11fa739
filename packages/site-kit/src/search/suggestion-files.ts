import { type Language, languageRoot } from '@portolano/content-models';
import { type Suggestion, SUGGESTIONS_MAX, suggestionsFile } from '@portolano/search';
import type { Route } from '../definition.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';
import { textFiles } from '../routes/text-files.ts';
import { readableIn } from '../types/indexed.ts';
import { pageTypeKits } from '../types/registry.ts';
import { labelOf } from '../words/terms.ts';

/** Returns the address of the file of the pages that are suggested while one types. */
export function suggestionsHref(language: Language) {
	return `${languageRoot(language)}${suggestionsFile}` as const;
}

/** Routes of the files, one for each language, of the pages that are suggested while one types. */
export function suggestionFiles(): Route[] {
	const contentType = 'application/json; charset=utf-8';
	const text = (_: unknown, context: PageContext) => `${JSON.stringify(suggestionsOf(context))}\n`;
	return [
		textFiles({
			pattern: `/${suggestionsFile}`,
			contentType,
			list: () => [suggestionsHref('it')],
			text,
		}),
		textFiles({
			pattern: `/:language/${suggestionsFile}`,
			contentType,
			list: (view) =>
				view
					.site()
					.siteLanguages.filter((language) => language !== 'it')
					.map(suggestionsHref),
			text,
		}),
	];
}

/** Returns the pages of the A–Z index, the types in the order in which the search shows them. */
function suggestionsOf(context: PageContext): Suggestion[] {
	const terms = searchTerms(context);
	const all = pageTypeKits.flatMap(({ index }) => {
		if (!index) return [];
		const kind = labelOf(context, index.noun);
		return index.links(context).map(({ text: title, href: path }): Suggestion => {
			const words = terms.get(path) ?? [];
			return { title, path, kind, ...(words.length > 0 && { words: [...words] }) };
		});
	});
	return all.slice(0, SUGGESTIONS_MAX);
}

/** Returns the other words that people type for services, by address. */
function searchTerms(context: PageContext): ReadonlyMap<string, readonly string[]> {
	const { items } = context.view.list({
		type: 'service',
		select: [...linkFields('service'), 'searchTerms'],
		...readableIn(context.language),
	});
	return new Map(items.map((service) => [hrefOf(context, service) ?? '', service.searchTerms]));
}
