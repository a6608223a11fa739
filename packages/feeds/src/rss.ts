import { Feed } from 'feed';
import { plainLine, plainText } from './plain-text.ts';

export interface RssItem {
	/** Stays the same when title and address change: `urn:uuid:…` or the document's id. */
	id: string;
	title: string;
	/** Absolute address of the page. */
	url: string;
	/** Date of the news, as an ISO instant. */
	date: string;
	/** Last change, as an ISO instant. */
	updated: string;
	/** Label of the kind, such as “Avvisi”. */
	category?: string;
	/** Plain text. */
	summary: string;
}

export interface RssChannel {
	title: string;
	/** Absolute address of the page that lists the same items. */
	link: string;
	description: string;
	/** Language tag, such as `it-IT`. */
	language: string;
	/** Absolute address of the feed itself. */
	selfUrl: string;
	/** Newest first. */
	items: readonly RssItem[];
}

/** Maximum number of items in a feed. */
export const FEED_ITEMS_MAX = 50;

/** How long clients may cache the feed, in minutes. */
const TIME_TO_LIVE = 60;

// A feed without items has no last change; the epoch keeps its text the same at every build.
const NEVER = '1970-01-01T00:00:00.000Z';

/**
 * Returns an RSS 2.0 feed with `atom:link rel="self"` (RSS Advisory Board profile). `guid` is the item's id, not its
 * address. The text depends only on the items: `lastBuildDate` is their last change. Items beyond {@link
 * FEED_ITEMS_MAX} are left out.
 */
export function rssFeed({ title, link, description, language, selfUrl, items }: RssChannel): string {
	const feed = new Feed({
		title: onceParted(plainLine(title)),
		link,
		description: onceParted(plainLine(description)),
		language,
		feedLinks: { rss: selfUrl },
		updated: new Date(lastChange(items)),
		ttl: TIME_TO_LIVE,
		generator: false,
	});
	for (const item of items.slice(0, FEED_ITEMS_MAX)) {
		feed.addItem({
			id: item.id,
			title: onceParted(plainLine(item.title)),
			link: item.url,
			date: new Date(item.date),
			description: asHtml(plainText(item.summary)),
			...(item.category ? { category: [{ name: onceParted(plainLine(item.category)) }] } : {}),
		});
	}
	return feed.rss2();
}

function lastChange(items: readonly RssItem[]): string {
	return items.reduce((last, { updated }) => (updated > last ? updated : last), NEVER);
}

// Feed readers parse descriptions as HTML, so special characters of plain text are escaped.
function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// xml-js 1.6 escapes only the first `]]>` of a CDATA section (`writeCdata`, from
// https://github.com/nashwaan/xml-js/pull/93): after a second one the rest of the text would be parsed as elements.
function onceParted(text: string): string {
	const end = text.indexOf(']]>') + 3;
	return text.slice(0, end) + text.slice(end).replaceAll(']]>', ']] >');
}
