import { eventTypes, languageRoot, termOf } from '@portolano/content-models';
import { FEED_ITEMS_MAX } from '@portolano/feeds';
import { eventWhen } from '../data/events.ts';
import { listedIn } from '../data/listed-in.ts';
import type { Route } from '../definition.ts';
import { absolute } from '../head/head.ts';
import { hrefOf } from '../links/hrefs.ts';
import { localize, type PageContext } from '../page-context.ts';
import { eventCardFields, eventStatus } from '../types/event/card.ts';
import { labelOf } from '../words/terms.ts';
import { type RssFile, rssFile } from './rss-file.ts';

/**
 * Route of the RSS feed of the events to come, those published last first: what a reader has not seen yet is on top. An event
 * that was cancelled or moved says so in its title.
 */
export function eventsFeed(feed: RssFile): Route {
	return rssFile(feed, feedItems);
}

function feedItems(context: PageContext) {
	const { view, language } = context;
	const { items } = view.list({
		type: 'event',
		select: [...eventCardFields, 'publishedAt', 'updatedAt'],
		where: { languages: listedIn(language), end: { after: 'now' } },
		order: { by: 'publishedAt', direction: 'descending' },
		limit: FEED_ITEMS_MAX,
	});
	return items.map((event) => {
		const [kind] = event.eventTypes;
		const title = [eventStatus(context, event.status), localize(context, event.title)];
		const place = view.get(event.place, ['title']);
		const where = place && localize(context, place.title);
		return {
			id: event.id,
			title: title.filter(Boolean).join(': '),
			url: absolute(context, hrefOf(context, event) ?? languageRoot(language)),
			date: event.publishedAt,
			updated: event.updatedAt,
			...(kind === undefined ? {} : { category: labelOf(context, termOf(eventTypes, kind)) }),
			summary: [eventWhen(event, language), where, localize(context, event.summary)]
				.filter(Boolean)
				.join('. '),
		};
	});
}
