import type { SearchRecord } from '@portolano/search';

/**
 * What the search knows of a section: its name, what it is for and other words for it. What it lists is found by its own
 * pages, so the first page of a list alone gives this, and none marks its list as text to search.
 */
export function sectionRecord(title: string, summary: string, words: readonly string[] = []): SearchRecord {
	return { title, summary, type: 'section', topics: [], words };
}
