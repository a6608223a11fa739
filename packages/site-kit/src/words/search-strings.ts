import type { Language } from '@portolano/content-models';
import { searchCodeOf } from '@portolano/search';
import { strings } from '@portolano/ui/strings.ts';
import { pageTypeKits } from '../types/registry.ts';
import { labelOf } from './terms.ts';

const italian = {
	none: 'Nessun risultato per “{query}”.',
	one: '1 risultato per “{query}”.',
	many: '{count} risultati per “{query}”.',
	unknown: 'Nessuna pagina contiene “{words}”.',
	partial: 'Poche pagine hanno tutte le parole: mostro anche quelle che ne hanno alcune.',
	missing: 'Senza: {words}',
	similar: 'Mostro anche parole simili a “{words}”.',
	position: 'Pagina {page} di {pages}.',
	order: 'Ordina per',
	byRelevance: 'Pertinenza',
	byDate: 'Data, dai più recenti',
	remove: 'Togli il filtro “{value}”',
	more: 'Mostra altri {count}',
	chosen: 'Scelto dalla redazione',
	chosenFilters: 'Filtri scelti',
	categories: 'Categoria del servizio',
	offices: 'Ufficio',
	years: 'Anno',
	sites: 'Sito',
	'sito:qui': 'Questo sito',
	'tipo:sezioni': 'Sezioni del sito',
	'tipo:contatti': 'Contatti',
} as const;

const english: Record<keyof typeof italian, string> = {
	none: 'No results for “{query}”.',
	one: '1 result for “{query}”.',
	many: '{count} results for “{query}”.',
	unknown: 'No page contains “{words}”.',
	partial: 'Few pages have all the words: those that have some are shown too.',
	missing: 'Without: {words}',
	similar: 'Words similar to “{words}” are shown too.',
	position: 'Page {page} of {pages}.',
	order: 'Order by',
	byRelevance: 'Relevance',
	byDate: 'Date, newest first',
	remove: 'Remove the filter “{value}”',
	more: 'Show {count} more',
	chosen: 'Chosen by the editors',
	chosenFilters: 'Chosen filters',
	categories: 'Category of the service',
	offices: 'Office',
	years: 'Year',
	sites: 'Site',
	'sito:qui': 'This site',
	'tipo:sezioni': 'Sections of the site',
	'tipo:contatti': 'Contacts',
};

/** Returns the texts of the results page in the form that the search script expects. */
export function searchStrings(language: Language, siteName: string) {
	const t = strings(language);
	return {
		...(language === 'it' ? italian : english),
		...typeLabels(language),
		loading: t('search.loading'),
		error: t('search.failed'),
		previous: t('pagination.previous'),
		next: t('pagination.next'),
		page: t('pagination.page', { number: '{page}' }),
		title: `{query} · ${t('search.title')} · ${siteName}`,
	};
}

function typeLabels(language: Language): Record<string, string> {
	const labels: Record<string, string> = {};
	for (const { search } of pageTypeKits)
		labels[`tipo:${searchCodeOf(search.type)}`] = labelOf({ language }, search.label);
	return labels;
}
