import { atField, recordCollection } from '../record-collection.ts';

/** Longest name of a saved filter. */
export const FILTER_NAME_MAX = 60;

/** Longest query of a saved filter. */
export const FILTER_QUERY_MAX = 2000;

/**
 * Filters of lists that people keep under a name. Written and read through `saved-filters/`, which knows who may: what a filter
 * shows is decided by the rights of who opens it.
 */
export const savedFilters = recordCollection({
	slug: 'saved-filters',
	labels: { singular: 'Filtro salvato', plural: 'Filtri salvati' },
	admin: { useAsTitle: 'name', hidden: true },
	fields: [
		{ ...atField, label: 'Salvato' },
		{ name: 'name', label: 'Nome', type: 'text', required: true, maxLength: FILTER_NAME_MAX },
		{ name: 'list', label: 'Elenco', type: 'text', required: true, index: true },
		{ name: 'query', label: 'Filtro', type: 'text', required: true, maxLength: FILTER_QUERY_MAX },
		{ name: 'site', label: 'Sito con cui è condiviso', type: 'text', index: true },
		{ name: 'person', label: 'Di chi è', type: 'text', required: true },
		{ name: 'personId', label: 'Identificativo di chi', type: 'text', required: true, index: true },
	],
});
