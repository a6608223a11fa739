import { eventSpanPath, type ContentType, type DaySpanName, type Reference } from '@portolano/content-models';
import {
	cardsOf,
	itineraryCardFields,
	newsCard,
	newsCardFields,
	type CardProps,
} from '@portolano/site-kit/cards.ts';
import { pageFor, type Purpose } from '@portolano/site-kit/chrome.ts';
import { hrefOf } from '@portolano/site-kit/links.ts';
import type { PageContext } from '@portolano/site-kit/page-context.ts';
import { listedIn } from '@portolano/site-kit/data.ts';
import { eventsWithin } from '@portolano/site-kit/event-lists.ts';
import { eventRows, timedRows, type EventRow } from './plan/event-rows.ts';
import { planWords } from './plan/words.ts';
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

const spans = ['oggi', 'domani', 'fine-settimana'] as const satisfies readonly DaySpanName[];

/** Returns the ways to the events of the next days, each with how many they are. */
export function homeSpans({ view, language }: Pick<PageContext, 'view' | 'language'>) {
	const where = { languages: listedIn(language) };
	return spans.map((name) => ({
		text: planWords({ language }).spans[name].filter,
		href: eventSpanPath(name, language),
		count: eventsWithin(view, name, where).length,
	}));
}

/**
 * Returns the events with which a visitor who opens the page can begin: those of today, of the end of this week, then the
 * nearest; without cancelled ones.
 */
export function homeEvents(context: PageContext): EventRow[] {
	const { view, language } = context;
	const where = { languages: listedIn(language), status: { not: 'cancelled' } } as const;
	const soon = spans.flatMap((name) => (name === 'domani' ? [] : eventsWithin(view, name, where)));
	const chosen = [...new Map(soon.toReversed().map((one) => [one.event.id, one])).values()].toReversed();
	const coming = comingEvents(language);
	const { items } = view.list({ ...coming, where: { ...coming.where, ...where }, limit: EVENTS });
	const known = new Set(chosen.map(({ event }) => event.id));
	const rows = [
		...timedRows(context, chosen.slice(0, EVENTS)),
		...eventRows(
			context,
			items.filter(({ id }) => !known.has(id)),
		),
	];
	// Nothing on this page narrows them.
	return rows.slice(0, EVENTS).map((row) => ({ ...row, narrowed: undefined }));
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
