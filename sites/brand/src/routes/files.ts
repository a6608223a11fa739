import { type Language, languages } from '@portolano/content-models';
import {
	eventFiles,
	eventsCalendar,
	eventsFeed,
	newsFeed,
	openDataFiles,
	itineraryFiles,
	siteFiles,
} from '@portolano/site-kit/files.ts';
import { localize } from '@portolano/site-kit/page-context.ts';
import type { Route } from '@portolano/site-kit/routes.ts';
import { calendarsOf, hasCalendar } from '../calendars.ts';
import { eventsFeedPath, feedPath } from '../feeds.ts';
import { sectionsOf } from '../sections.ts';

function feeds(language: Language): Route[] {
	const { stories, events } = sectionsOf({ language });
	return [
		newsFeed({
			path: feedPath(language),
			listPath: stories.href,
			title: (context) => `${stories.text} – ${localize(context, context.site.name)}`,
		}),
		eventsFeed({
			path: eventsFeedPath(language),
			listPath: events.href,
			title: (context) => `${events.text} – ${localize(context, context.site.name)}`,
		}),
		...calendarsOf(language).map((calendar) =>
			eventsCalendar({
				...calendar,
				name: (context) => `${calendar.name} – ${localize(context, context.site.name)}`,
				when: (view) => hasCalendar(view, calendar, language),
			}),
		),
	];
}

/** Files for other programs: feeds, calendars, and those that every site has. */
export const fileRoutes: readonly Route[] = [
	...languages.flatMap(feeds),
	eventFiles('brand'),
	...openDataFiles(),
	...itineraryFiles('brand'),
	...siteFiles(),
];
