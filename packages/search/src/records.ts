import { searchCodeOf, type SearchType } from './search-types.ts';

/** A page of another site that this site's search finds. */
export interface ElsewhereRecord {
	/** Full address of its page. */
	url: string;
	title: string;
	summary: string;
	type: SearchType;
	/** Synonyms that people search for; never shown. */
	words: readonly string[];
	/** Name of its site as results show it: “Sul sito del Comune”. */
	site: string;
	/** Whether pages of this site show it by reference; otherwise it ranks below those that are. */
	isShown: boolean;
}

/** Name of the file of records of each language. */
export const recordsFile = 'altrove.json';

/** Whether a path belongs to a file of records rather than a page. */
export function isRecordsPath(path: string): boolean {
	return path.endsWith(`/${recordsFile}`);
}

/** Serialises a file of records for the indexer. */
export function recordsText(language: string, records: readonly ElsewhereRecord[]): string {
	const written = records.map(({ type, ...record }) => ({ ...record, type: searchCodeOf(type) }));
	return `${JSON.stringify({ language, records: written })}\n`;
}
