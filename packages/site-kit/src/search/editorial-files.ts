import { type Language, languageRoot, type Published, type Reference } from '@portolano/content-models';
import { type ChosenResult, type Editorial, editorialFile, searchCodeOf } from '@portolano/search';
import { cardOf } from '../cards/card-of.ts';
import type { Route } from '../definition.ts';
import type { PageContext } from '../page-context.ts';
import { textFiles } from '../routes/text-files.ts';
import { hasPages, kitOf } from '../types/registry.ts';
import { whereabouts } from './elsewhere.ts';

/** Returns the address of the file of the editors' choices for the search; `undefined` when they made none. */
export function editorialHref({ search }: Pick<Published<'site'>, 'search'>, language: Language) {
	const isEmpty = !search || (search.chosen.length === 0 && search.synonyms.length === 0);
	return isEmpty ? undefined : (`${languageRoot(language)}${editorialFile}` as const);
}

/** Routes of the files, one for each language, of what editors decide of the search. */
export function editorialFiles(): Route[] {
	const contentType = 'application/json; charset=utf-8';
	const text = (_: unknown, context: PageContext) => `${JSON.stringify(editorialOf(context))}\n`;
	const hrefs = (site: Published<'site'>, languages: readonly Language[]) =>
		languages.flatMap((language) => editorialHref(site, language) ?? []);
	return [
		textFiles({
			pattern: `/${editorialFile}`,
			contentType,
			list: (view) => hrefs(view.site(), ['it']),
			text,
		}),
		textFiles({
			pattern: `/:language/${editorialFile}`,
			contentType,
			list: (view) =>
				hrefs(
					view.site(),
					view.site().siteLanguages.filter((language) => language !== 'it'),
				),
			text,
		}),
	];
}

function editorialOf(context: PageContext): Editorial {
	const { chosen = [], synonyms = [] } = context.site.search ?? {};
	return {
		chosen: chosen
			.map(({ words, documents }) => ({
				words,
				results: documents.flatMap((document) => resultOf(context, document) ?? []),
			}))
			.filter(({ results }) => results.length > 0),
		synonyms: synonyms.map(({ words }) => words),
	};
}

/** Returns what the result of a document shows; `undefined` if it isn't published or has no page. */
function resultOf(context: PageContext, reference: Reference): ChosenResult | undefined {
	if (!hasPages(reference.type)) return undefined;
	const kit = kitOf(reference.type);
	const card = cardOf(context, reference);
	const document = kit.link(context.view, reference.id);
	const owner = document && context.view.siteOf(document.owner);
	if (!card || !owner) return undefined;
	return {
		path: card.href,
		title: card.title,
		summary: card.text ?? '',
		type: searchCodeOf(kit.search.type),
		...(owner.key === context.site.key ? {} : { site: whereabouts(context, owner) }),
	};
}
