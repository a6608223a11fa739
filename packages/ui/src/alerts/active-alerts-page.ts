import { spokenLanguage, strings } from '../strings.ts';
import { attributes, escaped } from './html.ts';
import { keptNotice } from './kept-notice.ts';

/** What the page of active alerts is made of, besides the alerts. */
export interface ActiveAlertsPage {
	siteName: string;
	/** The site's languages, the first one first. */
	languages: readonly string[];
	/** Address of the stylesheet. */
	stylesheet: string;
	/** Addresses in each language. */
	links: (language: string) => readonly { href: string; text: string }[];
}

/** A place of the page that the caller fills: the state of alert, or the bars in force, in a language. */
export interface Place {
	place: 'state' | 'bars';
	language: string;
}

/**
 * Returns the page of the active alerts, with all languages one below the other: its HTML, and between it the places that
 * the caller fills, since they change with time.
 */
export function activeAlertsPage(page: ActiveAlertsPage): readonly (string | Place)[] {
	const [first = 'it', ...others] = page.languages;
	return [
		head(first, page),
		...part(first, page, 'h1'),
		...others.flatMap((language) => part(language, page, 'h2')),
		'</main></body></html>\n',
	];
}

function head(language: string, { siteName, stylesheet }: ActiveAlertsPage): string {
	const title = `${strings(language)('alert.active')} – ${siteName}`;
	return `<!doctype html><html${attributes({ lang: spokenLanguage(language) })}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><meta name="robots" content="noindex"><link${attributes({ rel: 'stylesheet', href: stylesheet })}></head><body><main>`;
}

function part(
	language: string,
	{ siteName, links }: ActiveAlertsPage,
	heading: 'h1' | 'h2',
): (string | Place)[] {
	const items = links(language).map(
		({ href, text }) => `<li><a${attributes({ href })}>${escaped(text)}</a></li>`,
	);
	return [
		`<div${attributes({ lang: spokenLanguage(language) })}><${heading}>${escaped(strings(language)('alert.active'))}</${heading}><p>${escaped(siteName)}</p>${keptNotice(language)}`,
		{ place: 'state', language },
		{ place: 'bars', language },
		`${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}</div>`,
	];
}
