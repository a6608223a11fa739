/** Where the search page tells, without scripts of others and without anything about the reader, what it did not find. */
export const emptySearchPath = '/ricerca/senza-risultati/';

/** Letters of a search that are kept. */
export const EMPTY_SEARCH_MAX = 80;
