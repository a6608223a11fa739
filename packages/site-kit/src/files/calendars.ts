import { type Language, languages, pathOf, type Published } from '@portolano/content-models';
import type { PagePath } from '@portolano/content-store';
import { calendar, type CalendarEvent, singleEvent } from '@portolano/feeds';
import { eventPlace } from '../data/events.ts';
import { absolute } from '../head/head.ts';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { say, type Reading } from '../reading.ts';
import { readyLanguages } from '../routes/document-pages.ts';
import { pathPattern, type Route } from '../routes/route.ts';
import { textFile } from '../routes/text-files.ts';
import { addressOf } from './news-feed.ts';

const contentType = 'text/calendar; charset=utf-8';

const eventFields = [
	...addressFields.event,
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

/** The events to come, to subscribe to (RFC 5545). */
export function eventsCalendar(file: { path: PagePath; name: (reading: Reading) => string }): Route {
	return textFile({
		path: file.path,
		contentType,
		text: (reading) => {
			const { items } = reading.view.list({
				type: 'event',
				select: eventFields,
				where: { end: { after: 'now' }, languages: reading.language },
				order: { by: 'start', direction: 'ascending' },
			});
			return calendar({
				name: file.name(reading),
				url: absolute(reading, file.path),
				language: reading.language,
				timeZone: 'Europe/Rome',
				events: items.map((event) => entryOf(reading, event)),
			});
		},
	});
}

/** Name of the file that adds an event to a calendar, beside the page of the event. */
export function eventFile(language: Language): string {
	return language === 'it' ? 'evento.ics' : 'event.ics';
}

/** A file for each event of the site, beside its page: `…/evento.ics`. `patterns` are those of the pages of events. */
export function eventFiles(patterns: readonly string[]): Route {
	const names = [...new Set(languages.map(eventFile))];
	const matchers = patterns.flatMap((pattern) => names.map((name) => pathPattern(pattern + name)));
	return {
		rank: 'page',
		family: {
			name: 'event calendar',
			of: 'event',
			paths: (document, site) =>
				document.type === 'event'
					? readyLanguages(document, site).map(
							(language) => `${pathOf(site.kind, document, language)}${eventFile(language)}`,
						)
					: [],
		},
		match: (path) => matchers.map((match) => match(path)).find((parts) => parts !== undefined),
		draw: ({ slug = '' }, reading) => {
			const { items } = reading.view.list({
				type: 'event',
				select: eventFields,
				where: { slug, owner: reading.site.key },
				order: { by: 'id', direction: 'ascending' },
			});
			const [event] = items;
			return event && { text: singleEvent(entryOf(reading, event), reading.language), contentType };
		},
	};
}

function entryOf(reading: Reading, event: EventData): CalendarEvent {
	const place = eventPlace(reading, event);
	return {
		event,
		url: addressOf(reading, hrefOf(reading, event) ?? '/'),
		...(place
			? {
					place: {
						name: say(reading, place.title),
						address: `${place.address}, ${place.postalCode} ${place.city}`,
						coordinates: place.coordinates,
					},
				}
			: {}),
	};
}
