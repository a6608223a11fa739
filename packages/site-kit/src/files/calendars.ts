import {
	type EventTypeCode,
	type Language,
	languages,
	pathOf,
	type Published,
	type SiteKind,
} from '@portolano/content-models';
import type { PagePath, StoreView } from '@portolano/content-store';
import { calendar, type CalendarEvent, singleEvent } from '@portolano/feeds';
import { eventPlace } from '../data/events.ts';
import { absolute } from '../head/head.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';
import { documentPathMatcher, readyLanguages } from '../routes/document-paths.ts';
import type { Route } from '../definition.ts';
import { textFile } from '../routes/text-files.ts';
import { listedIn } from '../data/listed-in.ts';

const contentType = 'text/calendar; charset=utf-8';

const eventFields = [
	...linkFields('event'),
	'title',
	'summary',
	'start',
	'end',
	'allDay',
	'sessions',
	'status',
	'publishedAt',
	'updatedAt',
	'place',
] as const;

type EventData = Pick<Published<'event'>, (typeof eventFields)[number] | 'id' | 'type'>;

/** The events of a calendar; without any condition, all. */
export interface CalendarChoice {
	readonly eventTypes?: { readonly anyOf: readonly EventTypeCode[] };
	readonly isFree?: true;
	readonly forChildren?: true;
}

/** Route of a calendar of coming events, all or those of a choice, to subscribe to (RFC 5545). */
export function eventsCalendar(file: {
	path: PagePath;
	name: (context: PageContext) => string;
	choice?: CalendarChoice;
	when?: (view: StoreView) => boolean;
}): Route {
	return textFile({
		path: file.path,
		contentType,
		...(file.when && { when: file.when }),
		text: (context) => {
			const { items } = context.view.list({
				type: 'event',
				select: eventFields,
				where: { ...file.choice, end: { after: 'now' }, languages: listedIn(context.language) },
				order: { by: 'start', direction: 'ascending' },
			});
			return calendar({
				name: file.name(context),
				url: absolute(context, file.path),
				language: context.language,
				events: items.map((event) => entryOf(context, event)),
			});
		},
	});
}

/** Returns the name of the file that adds an event to a calendar, beside the event's page. */
export function eventFile(language: Language): string {
	return language === 'it' ? 'evento.ics' : 'event.ics';
}

/** Route of a calendar file for each event of the site, beside its page: `…/evento.ics`. */
export function eventFiles(kind: SiteKind): Route {
	const names = [...new Set(languages.map(eventFile))];
	const match = documentPathMatcher(kind, 'event');
	return {
		rank: 'page',
		family: {
			name: 'event calendar',
			of: 'event',
			paths: (document, site) =>
				document.type === 'event'
					? readyLanguages(document, site).flatMap((language) => {
							const page = pathOf(site.kind, document, language);
							return page === undefined ? [] : [`${page}${eventFile(language)}`];
						})
					: [],
		},
		match: (path) => {
			const file = names.find((name) => path.endsWith(`/${name}`));
			return file === undefined ? undefined : match(path.slice(0, -file.length));
		},
		render: ({ name = '' }, context) => {
			const { items } = context.view.list({
				type: 'event',
				select: eventFields,
				where: { slug: name, owner: context.site.key },
				order: { by: 'id', direction: 'ascending' },
			});
			const [event] = items;
			return event && { text: singleEvent(entryOf(context, event), context.language), contentType };
		},
	};
}

function entryOf(context: PageContext, event: EventData): CalendarEvent {
	const place = eventPlace(context, event);
	return {
		event,
		url: absolute(context, hrefOf(context, event) ?? '/'),
		...(place
			? {
					place: {
						name: localize(context, place.title),
						address: `${place.address}, ${place.postalCode} ${place.city}`,
						coordinates: place.coordinates,
					},
				}
			: {}),
	};
}
