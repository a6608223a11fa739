import { Feed } from 'feed';
import { plainLine, plainText } from './plain-text.ts';

export interface RssItem {
	/** Never changes, whatever the title and the address become: `urn:uuid:…` or the document's id. */
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
	/** Absolute address of the page that lists the same things. */
	link: string;
	description: string;
	/** As `it-IT`. */
	language: string;
	/** Absolute address of the feed itself. */
	selfUrl: string;
	/** Newest first. */
	items: readonly RssItem[];
}

/** How many items a feed carries at most. */
export const FEED_ITEMS_MAX = 50;

/** Minutes for which a reader may keep the feed. */
const TIME_TO_LIVE = 60;

// A feed without items has no last change; the epoch keeps its text the same at every build.
const NEVER = '1970-01-01T00:00:00.000Z';

/**
 * RSS 2.0 with `atom:link rel="self"` (RSS Advisory Board profile). `guid` is the item's id, not its address. The text
 * depends on the items alone: `lastBuildDate` is their last change. Items beyond {@link FEED_ITEMS_MAX} are left out.
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

// Readers take a description for HTML, so the signs of plain text are written as entities.
function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// Of the ends of a CDATA section in a text the writer parts the first alone (https://github.com/nashwaan/xml-js, `writeCdata`):
// what follows the second would be read as elements.
function onceParted(text: string): string {
	const end = text.indexOf(']]>') + 3;
	return text.slice(0, end) + text.slice(end).replaceAll(']]>', ']] >');
}
