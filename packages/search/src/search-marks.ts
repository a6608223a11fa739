import { searchCodeOf, type SearchType } from './search-types.ts';

/** What the search knows of a page beside its text. */
export interface SearchRecord {
	title: string;
	/** One or two sentences, shown under the title. */
	summary: string;
	type: SearchType;
	/** Labels of its topics in the language of the page: the facet “argomento”. */
	topics: readonly string[];
	/** Day for ordering by date, `2026-11-22`, where it has one. */
	date?: string;
	/** Other words by which people look for it; searched, never shown. */
	words: readonly string[];
}

/** Attributes of a `<meta>` element in the head. */
export interface SearchMark {
	readonly name: string;
	readonly content: string;
	readonly 'data-pagefind-meta'?: string;
	readonly 'data-pagefind-filter'?: string;
}

/**
 * The `<meta>` elements by which a page says what the search should know of it. They go in the head; the text that is
 * searched is what stands in the element marked `data-pagefind-body`, without what is marked `data-pagefind-ignore`. A
 * page without `data-pagefind-body` is not found.
 */
export function searchMarks({ title, summary, type, topics, date, words }: SearchRecord): SearchMark[] {
	return [
		meta('title', title),
		meta('sommario', summary),
		...(words.length > 0 ? [meta('parole', words.join(', '))] : []),
		filter('tipo', searchCodeOf(type)),
		...topics.map((topic) => filter('argomento', topic)),
		...(date ? [filter('data', date)] : []),
	];
}

function meta(name: string, content: string): SearchMark {
	return { name: `search:${name}`, content, 'data-pagefind-meta': `${name}[content]` };
}

function filter(name: string, content: string): SearchMark {
	return { name: `search:${name}`, content, 'data-pagefind-filter': `${name}[content]` };
}
