import { searchCodeOf, type SearchType } from './search-types.ts';

/** Something that stands on another site and is found on this one as a link to it. */
export interface ElsewhereRecord {
	/** Whole address of its page. */
	url: string;
	title: string;
	summary: string;
	type: SearchType;
	/** Other words by which people look for it; searched, never shown. */
	words: readonly string[];
	/** Where it stands, as results say it: “Sul sito del Comune”. */
	site: string;
	/** Whether pages of this site show it by reference; else it comes after what they do. */
	isShown: boolean;
}

/** What the file of records of a language is called. */
export const recordsFile = 'altrove.json';

/** Whether a path is that of a file of records, not of a page. */
export function isRecordsPath(path: string): boolean {
	return path.endsWith(`/${recordsFile}`);
}

/** The text of a file of records, for the indexer. */
export function recordsText(language: string, records: readonly ElsewhereRecord[]): string {
	const written = records.map(({ type, ...record }) => ({ ...record, type: searchCodeOf(type) }));
	return `${JSON.stringify({ language, records: written })}\n`;
}
