import type { PagePath } from '@portolano/content-store';

/** Returns the path of what the page of the trip needs to know, beside the page. */
export const tripDataPath = (page: PagePath): PagePath =>
	`${page}${page.startsWith('/en/') ? 'data' : 'dati'}.json`;
