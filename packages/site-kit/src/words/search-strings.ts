import type { Language } from '@portolano/content-models';
import { strings } from '@portolano/ui/strings.ts';

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
	'tipo:sezioni': 'Sezioni del sito',
	'tipo:contatti': 'Contatti',
	'tipo:servizi': 'Servizi',
	'tipo:uffici': 'Uffici',
	'tipo:luoghi': 'Luoghi',
	'tipo:argomenti': 'Argomenti',
	'tipo:persone': 'Persone',
	'tipo:pagine': 'Pagine',
	'tipo:itinerari': 'Itinerari',
	'tipo:domande': 'Domande frequenti',
	'tipo:eventi': 'Eventi',
	'tipo:allerte': 'Allerte',
	'tipo:documenti': 'Documenti',
	'tipo:dataset': 'Dataset',
	'tipo:novita': 'Novità',
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
	'tipo:sezioni': 'Sections of the site',
	'tipo:contatti': 'Contacts',
	'tipo:servizi': 'Services',
	'tipo:uffici': 'Offices',
	'tipo:luoghi': 'Places',
	'tipo:argomenti': 'Topics',
	'tipo:persone': 'People',
	'tipo:pagine': 'Pages',
	'tipo:itinerari': 'Itineraries',
	'tipo:domande': 'Questions',
	'tipo:eventi': 'Events',
	'tipo:allerte': 'Alerts',
	'tipo:documenti': 'Documents',
	'tipo:dataset': 'Datasets',
	'tipo:novita': 'News',
};

/** The words of the results page, as the search on it reads them. */
export function searchStrings(language: Language, siteName: string) {
	const t = strings(language);
	return {
		...(language === 'it' ? italian : english),
		loading: t('search.loading'),
		error: t('search.failed'),
		previous: t('pagination.previous'),
		next: t('pagination.next'),
		page: t('pagination.page', { number: '{page}' }),
		title: `{query} · ${t('search.title')} · ${siteName}`,
	};
}
