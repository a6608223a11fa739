import type { SearchRecord } from '@portolano/search';

/**
 * Returns the properties of a section for the search: its name, its summary and synonyms. Listed documents are found
 * through their own pages, so only the first page of a list has this record, and no list is marked as searchable text.
 */
export function sectionRecord(title: string, summary: string, words: readonly string[] = []): SearchRecord {
	return { title, summary, type: 'section', topics: [], words };
}
