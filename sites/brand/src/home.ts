import type { ContentType, Reference } from '@portolano/content-models';
import {
	cardsOf,
	eventCard,
	itineraryCardFields,
	newsCard,
	newsCardFields,
	type CardProps,
} from '@portolano/site-kit/cards.ts';
import { pageFor, type Purpose } from '@portolano/site-kit/chrome.ts';
import { hrefOf } from '@portolano/site-kit/links.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { comingEvents, itinerariesIn, storiesIn } from './lists.ts';

const EVENTS = 4;
const ITINERARIES = 3;
const STORIES = 3;

/** Returns the documents of a type that the editors feature on the home page, in the editors' order. */
function featured<T extends ContentType>({ site }: Pick<PageContext, 'site'>, type: T): Reference<T>[] {
	return site.home.featured.flatMap((reference) =>
		reference.type === type ? [{ type, id: reference.id }] : [],
	);
}

/** Returns the first `count` of `chosen` followed by `others`, each document once. */
function completed<D extends { id: string }>(chosen: readonly D[], others: readonly D[], count: number): D[] {
	const known = new Set(chosen.map(({ id }) => id));
	return [...chosen, ...others.filter(({ id }) => !known.has(id))].slice(0, count);
}

/** Returns the next events that aren't cancelled, in chronological order. */
export function homeEvents(context: PageContext): CardProps[] {
	const coming = comingEvents(context.language);
	const where = { ...coming.where, status: { not: 'cancelled' } } as const;
	const { items } = context.view.list({ ...coming, where, limit: EVENTS });
	return cardsOf(context, items, eventCard);
}

/** Returns the itineraries featured by the editors, followed by the shortest. */
export function homeItineraries(context: PageContext) {
	const { view, language } = context;
	const chosen = view.resolve(featured(context, 'itinerary'), itineraryCardFields);
	const { items } = view.list({ ...itinerariesIn(language), limit: ITINERARIES * 2 });
	return completed(chosen, items, ITINERARIES);
}

/** Returns the stories featured by the editors, followed by the latest. */
export function homeStories(context: PageContext): CardProps[] {
	const { view, language } = context;
	const chosen = view.resolve(featured(context, 'news'), newsCardFields);
	const { items } = view.list({ ...storiesIn(language), limit: STORIES * 2 });
	return cardsOf(context, completed(chosen, items, STORIES), newsCard);
}

/**
 * Returns the fields that the teaser of a page shows, chosen by its purpose; undefined until the page is ready in the
 * language of the current page.
 */
export function teaser(context: PageContext, purpose: Purpose) {
	const found = pageFor(context, purpose);
	const page =
		found && context.view.get({ type: 'page', id: found.id }, ['title', 'summary', 'image', 'body']);
	const href = found && hrefOf(context, found);
	return page && href !== undefined && found.languages.includes(context.language)
		? { ...page, href }
		: undefined;
}
