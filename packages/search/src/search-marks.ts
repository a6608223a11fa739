import { searchCodeOf, type SearchType } from './search-types.ts';

/** The properties of a page that the search uses besides its text. */
export interface SearchRecord {
	title: string;
	/** One or two sentences, shown under the title. */
	summary: string;
	type: SearchType;
	/** Labels of its topics in the language of the page: the facet “argomento”. */
	topics: readonly string[];
	/** Labels of the categories of a service: the facet “categoria”. */
	categories?: readonly string[];
	/** Names of the offices responsible for it: the facet “ufficio”. */
	offices?: readonly string[];
	/** Day for sorting by date, `2026-11-22`; its year is the facet “anno”. */
	date?: string;
	/** Synonyms that people search for; never shown. */
	words: readonly string[];
}

/** Attributes of a `<meta>` element in the head. */
export interface SearchMark {
	readonly name: string;
	readonly content: string;
	readonly 'data-pagefind-meta'?: string;
	readonly 'data-pagefind-filter'?: string;
}

/** The `<meta>` element of a page that the search leaves out, whatever else is marked in it. */
export const notSearched: SearchMark = { name: 'search:no', content: '' };

/**
 * Returns the `<meta>` elements that describe a page to the search; they go in the head. The searched text is the
 * element marked `data-pagefind-body`, without parts marked `data-pagefind-ignore`. A page without that element is
 * found by its marks alone.
 */
export function searchMarks(record: SearchRecord): SearchMark[] {
	const { title, summary, type, topics, categories = [], offices = [], date, words } = record;
	return [
		meta('title', title),
		meta('sommario', summary),
		...(words.length > 0 ? [meta('parole', words.join(', '))] : []),
		filter('tipo', searchCodeOf(type)),
		...categories.map((category) => filter('categoria', category)),
		...topics.map((topic) => filter('argomento', topic)),
		...offices.map((office) => filter('ufficio', office)),
		...(date ? [filter('data', date)] : []),
	];
}

function meta(name: string, content: string): SearchMark {
	return { name: `search:${name}`, content, 'data-pagefind-meta': `${name}[content]` };
}

function filter(name: string, content: string): SearchMark {
	return { name: `search:${name}`, content, 'data-pagefind-filter': `${name}[content]` };
}
