import type { InEachLanguage, Language } from '@portolano/content-models';
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

type SearchWords = Readonly<Record<keyof typeof italian, string>>;

const english: SearchWords = {
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

const german: SearchWords = {
	none: 'Keine Ergebnisse für „{query}“.',
	one: '1 Ergebnis für „{query}“.',
	many: '{count} Ergebnisse für „{query}“.',
	unknown: 'Keine Seite enthält „{words}“.',
	partial: 'Wenige Seiten enthalten alle Wörter: Auch solche mit einigen davon werden gezeigt.',
	missing: 'Ohne: {words}',
	similar: 'Ähnliche Wörter wie „{words}“ werden auch gezeigt.',
	position: 'Seite {page} von {pages}.',
	order: 'Sortieren nach',
	byRelevance: 'Relevanz',
	byDate: 'Datum, neueste zuerst',
	remove: 'Filter „{value}“ entfernen',
	more: '{count} weitere zeigen',
	chosen: 'Von der Redaktion ausgewählt',
	chosenFilters: 'Gewählte Filter',
	categories: 'Kategorie des Dienstes',
	offices: 'Amt',
	years: 'Jahr',
	sites: 'Website',
	'sito:qui': 'Diese Website',
	'tipo:sezioni': 'Bereiche der Website',
	'tipo:contatti': 'Kontakt',
};

const french: SearchWords = {
	none: 'Aucun résultat pour « {query} ».',
	one: '1 résultat pour « {query} ».',
	many: '{count} résultats pour « {query} ».',
	unknown: 'Aucune page ne contient « {words} ».',
	partial: 'Peu de pages ont tous les mots : celles qui en ont quelques-uns sont montrées aussi.',
	missing: 'Sans : {words}',
	similar: 'Des mots semblables à « {words} » sont montrés aussi.',
	position: 'Page {page} sur {pages}.',
	order: 'Trier par',
	byRelevance: 'Pertinence',
	byDate: 'Date, les plus récents d’abord',
	remove: 'Retirer le filtre « {value} »',
	more: 'En montrer {count} de plus',
	chosen: 'Choisi par la rédaction',
	chosenFilters: 'Filtres choisis',
	categories: 'Catégorie du service',
	offices: 'Service',
	years: 'Année',
	sites: 'Site',
	'sito:qui': 'Ce site',
	'tipo:sezioni': 'Rubriques du site',
	'tipo:contatti': 'Contacts',
};

const searchWords: InEachLanguage<SearchWords> = { it: italian, en: english, de: german, fr: french };

/** Returns the texts of the results page in the form that the search script expects. */
export function searchStrings(language: Language, siteName: string) {
	const t = strings(language);
	return {
		...searchWords[language],
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
