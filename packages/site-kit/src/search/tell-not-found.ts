import { EMPTY_SEARCH_MAX, emptySearchPath } from '@portolano/content-models/empty-search';

/**
 * Tells the server the words of a search that found nothing, for the editors: no cookie, no identifier, and nothing where the
 * reader asks not to be tracked.
 */
export function tellNotFound(event: Event): void {
	const typed: unknown = event instanceof CustomEvent ? event.detail : undefined;
	const asksNotTo = 'globalPrivacyControl' in navigator && navigator.globalPrivacyControl === true;
	if (typeof typed !== 'string' || typed === '' || typed.length > EMPTY_SEARCH_MAX || asksNotTo) return;
	navigator.sendBeacon(emptySearchPath, new URLSearchParams({ q: typed }));
}
