import { inLanguage, type Language } from '@portolano/content-models';
import { plainLine } from '../plain-text.ts';
import { FEED_ITEMS_MAX } from '../rss.ts';
import { element, type XmlElement, xmlDocument } from '../xml.ts';
import {
	type AlertChange,
	alertChanges,
	type AlertVersions,
	endingOf,
	lastVersion,
} from './alert-changes.ts';
import type { AddressIn, AlertBody, AlertContent } from './alert-content.ts';
import { entryId } from './alert-ids.ts';
import { eventName, momentInWords, warnings } from './alert-phrases.ts';
import { alertWords } from './alert-words.ts';

/** An alert of the feed, in force or not. */
export interface AlertFeedItem extends AlertVersions {
	/** The body that owns it. */
	body: AlertBody;
	/** Its canonical page. */
	url: AddressIn;
	/** Absolute address of its CAP message. */
	capUrl: string;
}

export interface AlertFeed {
	title: string;
	language: Language;
	/** Absolute address of the feed itself. */
	selfUrl: string;
	/** Absolute address of the page that lists alerts. */
	url: string;
	/** Name of the body whose site this is. */
	author: string;
	/** In any order. */
	alerts: readonly AlertFeedItem[];
	/** The instant for which the feed is written: alerts that have ended by then say so. */
	now: string;
}

// A feed without items has no last change; the epoch keeps its text the same at every build.
const NEVER = '1970-01-01T00:00:00.000Z';

interface Entry {
	item: AlertFeedItem;
	alert: AlertContent;
	language: Language;
	changes: readonly AlertChange[];
	/** Stands before the title of an alert that is over. */
	ending: string;
	updated: string;
}

/**
 * Returns an Atom feed (RFC 4287) of alerts, also ended and withdrawn ones, the last changed first. An alert is one entry
 * whose id never changes; its content says what changed, and when. The text depends only on what is passed. Alerts
 * beyond {@link FEED_ITEMS_MAX} are left out.
 */
export function alertFeed(feed: AlertFeed): string {
	const entries = feed.alerts
		.map((item) => entryOf(item, feed))
		.toSorted((a, b) => Date.parse(b.updated) - Date.parse(a.updated))
		.slice(0, FEED_ITEMS_MAX);
	return xmlDocument(
		element(
			'feed',
			[
				element('id', feed.selfUrl),
				element('title', plainLine(feed.title)),
				element('updated', entries[0]?.updated ?? NEVER),
				author(feed.author),
				element('link', '', { rel: 'self', type: 'application/atom+xml', href: feed.selfUrl }),
				element('link', '', { rel: 'alternate', type: 'text/html', href: feed.url }),
				element('subtitle', alertWords[feed.language].notice(feed.author)),
				...entries.map(writtenEntry),
			],
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
		),
	);
}

function entryOf(item: AlertFeedItem, feed: AlertFeed): Entry {
	const alert = lastVersion(item);
	const { language } = inLanguage(alert.title, feed.language);
	const changes = alertChanges(item, language, feed.now);
	const updated = changes.reduce(
		(last, { at }) => (Date.parse(at) > Date.parse(last) ? at : last),
		alert.updatedAt,
	);
	const ending = endingOf(item, feed.now);
	const prefix = ending ? `${alertWords[language][ending.kind]}: ` : '';
	return { item, alert, language, changes, ending: prefix, updated };
}

const author = (name: string): XmlElement => element('author', [element('name', plainLine(name))]);

function writtenEntry({ item, alert, language, changes, ending, updated }: Entry): XmlElement {
	const { body, url, capUrl, versions } = item;
	const warning = warnings(alert, body.isDemonstration, language);
	const title = inLanguage(alert.title, language).value;
	return element(
		'entry',
		[
			element('id', entryId(versions[0], body)),
			element('title', plainLine(`${ending}${warning}${title}`)),
			element('published', versions[0].publishedAt),
			element('updated', updated),
			author(inLanguage(body.name, language).value),
			element('link', '', { rel: 'alternate', type: 'text/html', hreflang: language, href: url(language) }),
			element('link', '', { rel: 'alternate', type: 'application/cap+xml', href: capUrl }),
			element('category', '', { term: alert.severity, label: eventName(alert, language) }),
			element('summary', warning + inLanguage(alert.text, language).value),
			element('content', history(alert, changes, language), { type: 'text' }),
		],
		{ 'xml:lang': language },
	);
}

function history(alert: AlertContent, changes: readonly AlertChange[], language: Language): string {
	const period = [alert.start, alert.end].map((instant) => momentInWords(instant, language)).join(' – ');
	const happened = changes.map(({ at, text }) => `${momentInWords(at, language)}: ${text}`);
	return [`${eventName(alert, language)}. ${period}.`, ...happened].join('\n');
}
