import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import robotsParser from 'robots-parser';
import { type Criterion, type Evidence, type Judgement, judged, notApplicable } from '../judgement.ts';
import type { ReadPage } from '../read-page.ts';
import type { Answer } from './answer.ts';

/** The files that a site offers to programs. */
export interface SiteFiles {
	robots: Answer | undefined;
	sitemaps: readonly Answer[];
	/** RSS and Atom. */
	feeds: readonly Answer[];
	calendars: readonly Answer[];
	securityTxt: Answer | undefined;
	manifest: Answer | undefined;
	pages: readonly ReadPage[];
	now: Date;
}

/** A criterion on files for programs. */
export interface FileCriterion extends Criterion {
	judge: (files: SiteFiles) => Judgement;
}

const at = ({ url }: Answer, what: string): Evidence => ({ page: new URL(url).pathname, what });

const parser = new XMLParser({
	...{ ignoreAttributes: false, attributeNamePrefix: '@' },
	isArray: (name: string) => ['item', 'entry', 'url', 'sitemap'].includes(name),
});

/** Returns the value below these keys; undefined where there is none. */
function within(value: unknown, ...keys: readonly string[]): unknown {
	return keys.reduce<unknown>(
		(part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
		value,
	);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isDate = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** Returns the parsed XML, or why it is none. */
function parsedXml(answer: Answer): { xml: unknown; faults: Evidence[] } {
	if (answer.status !== 200) return { xml: undefined, faults: [at(answer, `Risponde ${answer.status}.`)] };
	const validity = XMLValidator.validate(answer.text);
	if (validity === true) return { xml: parser.parse(answer.text), faults: [] };
	return {
		xml: undefined,
		faults: [at(answer, `Non è XML: ${validity.err.msg} (riga ${validity.err.line}).`)],
	};
}

function feedFaults(answer: Answer): Evidence[] {
	const { xml, faults } = parsedXml(answer);
	if (faults.length > 0) return faults;
	const channel = within(xml, 'rss', 'channel');
	const atom = within(xml, 'feed');
	if (channel) return rssFaults(answer, channel);
	if (atom) return atomFaults(answer, atom);
	return [at(answer, 'Non è né RSS né Atom.')];
}

function rssFaults(answer: Answer, channel: unknown): Evidence[] {
	const missing = ['title', 'link', 'description'].filter((name) => within(channel, name) === undefined);
	const items = listOf(within(channel, 'item'));
	const poor = items.filter((item) => !within(item, 'title') && !within(item, 'description'));
	const undated = items.filter(
		(item) => within(item, 'pubDate') !== undefined && !isDate(within(item, 'pubDate')),
	);
	return [
		...missing.map((name) => at(answer, `Al canale manca <${name}>.`)),
		...(poor.length > 0 ? [at(answer, `${poor.length} voci non hanno né titolo né descrizione.`)] : []),
		...(undated.length > 0 ? [at(answer, `${undated.length} voci hanno una data che non si legge.`)] : []),
	];
}

function atomFaults(answer: Answer, feed: unknown): Evidence[] {
	const missing = (part: unknown) =>
		['id', 'title', 'updated'].filter((name) => within(part, name) === undefined);
	const poor = listOf(within(feed, 'entry')).filter((entry) => missing(entry).length > 0);
	return [
		...missing(feed).map((name) => at(answer, `Al feed manca <${name}>.`)),
		...(poor.length > 0 ? [at(answer, `A ${poor.length} voci manca id, titolo o data.`)] : []),
	];
}

function calendarFaults(answer: Answer): Evidence[] {
	if (answer.status !== 200) return [at(answer, `Risponde ${answer.status}.`)];
	try {
		const calendar = ICAL.Component.fromString(answer.text);
		const absent = ['prodid', 'version'].filter((name) => !calendar.hasProperty(name));
		const poor = calendar
			.getAllSubcomponents('vevent')
			.filter((event) => ['uid', 'dtstamp', 'dtstart'].some((name) => !event.hasProperty(name)));
		return [
			...(calendar.name === 'vcalendar' ? [] : [at(answer, 'Non è un calendario.')]),
			...absent.map((name) => at(answer, `Manca ${name.toUpperCase()}.`)),
			...(poor.length > 0 ? [at(answer, `A ${poor.length} eventi manca UID, DTSTAMP o DTSTART.`)] : []),
		];
	} catch (error) {
		return [
			at(answer, `Non si legge come iCalendar: ${error instanceof Error ? error.message : String(error)}`),
		];
	}
}

const SITEMAP_MAX = 50_000;

function sitemapFaults(answer: Answer): Evidence[] {
	const { xml, faults } = parsedXml(answer);
	if (faults.length > 0) return faults;
	const entries = [
		...listOf(within(xml, 'urlset', 'url')),
		...listOf(within(xml, 'sitemapindex', 'sitemap')),
	];
	const { host } = new URL(answer.url);
	const foreign = entries.filter((entry) => URL.parse(String(within(entry, 'loc')))?.hostname === undefined);
	const undated = entries.filter(
		(entry) => within(entry, 'lastmod') !== undefined && !isDate(within(entry, 'lastmod')),
	);
	return [
		...(within(xml, 'urlset') === undefined && within(xml, 'sitemapindex') === undefined
			? [at(answer, `Non è una sitemap di ${host}.`)]
			: []),
		...(entries.length > SITEMAP_MAX
			? [at(answer, `Ha ${entries.length} indirizzi, più di ${SITEMAP_MAX}.`)]
			: []),
		...(foreign.length > 0 ? [at(answer, `${foreign.length} indirizzi non sono completi.`)] : []),
		...(undated.length > 0 ? [at(answer, `${undated.length} date non si leggono.`)] : []),
	];
}

/** Returns the addresses in a sitemap, or of the sitemaps that it names. */
export function addressesInSitemap(text: string): { pages: string[]; sitemaps: string[] } {
	if (XMLValidator.validate(text) !== true) return { pages: [], sitemaps: [] };
	const xml: unknown = parser.parse(text);
	const addresses = (...keys: readonly string[]) =>
		listOf(within(xml, ...keys)).flatMap((entry) => {
			const url = URL.parse(String(within(entry, 'loc')));
			return url ? [url.href] : [];
		});
	return { pages: addresses('urlset', 'url'), sitemaps: addresses('sitemapindex', 'sitemap') };
}

/** Returns the sitemaps that a robots.txt names. */
export const sitemapsInRobots = (url: string, text: string): string[] =>
	robotsParser(url, text).getSitemaps();

function robotsJudgement({ robots, pages }: SiteFiles): Judgement {
	if (!robots || robots.status !== 200)
		return judged([{ page: '/robots.txt', what: `Risponde ${robots?.status ?? 'nulla'}.` }]);
	const rules = robotsParser(robots.url, robots.text);
	const closed = pages.filter(({ url }) => rules.isDisallowed(url, 'Googlebot') === true);
	return judged([
		...closed.map(({ url }) => at(robots, `Chiude ai motori di ricerca ${url}.`)),
		...(rules.getSitemaps().length > 0 ? [] : [at(robots, 'Non nomina la sitemap.')]),
	]);
}

const YEAR_MS = 366 * 86_400_000;

function securityJudgement({ securityTxt, now }: SiteFiles): Judgement {
	if (!securityTxt || securityTxt.status === 404) return notApplicable('Il sito non ha security.txt.');
	const fields = (name: string) =>
		[...securityTxt.text.matchAll(new RegExp(`^${name}:\\s*(.+)$`, 'gim'))].map(([, value = '']) =>
			value.trim(),
		);
	const [expires = ''] = fields('Expires');
	const left = Date.parse(expires) - now.getTime();
	const contacts = fields('Contact');
	return judged([
		...(contacts.length > 0 && contacts.every((contact) => /^(mailto|https|tel):/.test(contact))
			? []
			: [at(securityTxt, 'Contact manca, o non è un indirizzo mailto:, https: o tel:.')]),
		...(left > 0 && left <= YEAR_MS
			? []
			: [at(securityTxt, `Expires è “${expires}”: manca, è passato, o oltre un anno.`)]),
		...(securityTxt.headers['content-type']?.startsWith('text/plain')
			? []
			: [at(securityTxt, 'Non è text/plain.')]),
	]);
}

function manifestJudgement({ manifest }: SiteFiles): Judgement {
	if (!manifest) return notApplicable('Le pagine non nominano un manifesto.');
	try {
		const data: unknown = JSON.parse(manifest.text);
		const missing = ['name', 'start_url', 'icons'].filter((name) => within(data, name) === undefined);
		return judged(missing.map((name) => at(manifest, `Manca ${name}.`)));
	} catch {
		return judged([at(manifest, `Non è JSON (risponde ${manifest.status}).`)]);
	}
}

function linkedDataFaults(page: ReadPage): Evidence[] {
	return page
		.$('script[type="application/ld+json"]')
		.toArray()
		.flatMap((element) => {
			const where = { page: new URL(page.url).pathname, element: 'script[type="application/ld+json"]' };
			try {
				const data: unknown = JSON.parse(page.$(element).html() ?? '');
				const nodes = Array.isArray(data)
					? data
					: listOf(within(data, '@graph')).concat(within(data, '@graph') ? [] : [data]);
				const isNamed =
					Array.isArray(data) || /schema\.org/.test(JSON.stringify(within(data, '@context') ?? ''));
				const untyped = nodes.filter(
					(node) => within(node, '@type') === undefined && within(node, '@id') === undefined,
				);
				return [
					...(isNamed ? [] : [{ ...where, what: 'Manca il contesto schema.org.' }]),
					...(untyped.length > 0
						? [{ ...where, what: `${untyped.length} oggetti non dicono che cosa sono (@type).` }]
						: []),
				];
			} catch {
				return [{ ...where, what: 'Non è JSON.' }];
			}
		});
}

const some = <Item>(items: readonly Item[], faultsOf: (item: Item) => Evidence[], none: string): Judgement =>
	items.length === 0 ? notApplicable(none) : judged(items.flatMap(faultsOf));

const file = (
	[number, title]: readonly [number, string],
	{
		source,
		program,
		cure = 'Segnalalo a chi sviluppa il sito.',
	}: { source: string; program: string; cure?: string },
	judge: FileCriterion['judge'],
): FileCriterion => ({ id: `FILE.${number}`, title, source, program, cure, person: null, judge });

/** What the files for programs must be, read by programs that didn't write them. */
export const fileCriteria: readonly FileCriterion[] = [
	file(
		[1, 'robots.txt'],
		{
			source: 'RFC 9309; D.Lgs. 33/2013, art. 9 (la trasparenza non si chiude ai motori di ricerca)',
			program: 'con robots-parser: che nessuna pagina del campione sia chiusa, e che nomini la sitemap',
		},
		robotsJudgement,
	),
	file(
		[2, 'Sitemap'],
		{
			source: 'https://www.sitemaps.org/protocol.html',
			program: 'con fast-xml-parser: XML, indirizzi completi, date, misura',
		},
		({ sitemaps }) =>
			sitemaps.length === 0
				? judged([{ page: '/sitemap.xml', what: 'Non c’è una sitemap.' }])
				: judged(sitemaps.flatMap(sitemapFaults)),
	),
	file(
		[3, 'Feed delle novità (RSS, Atom)'],
		{
			source: 'RSS 2.0; RFC 4287',
			program: 'con fast-xml-parser: elementi obbligatori e date',
		},
		({ feeds }) => some(feeds, feedFaults, 'Le pagine non nominano feed.'),
	),
	file(
		[4, 'Calendari (iCalendar)'],
		{
			source: 'RFC 5545',
			program: 'con ical.js: calendario ed eventi, con UID, DTSTAMP e DTSTART',
		},
		({ calendars }) => some(calendars, calendarFaults, 'Le pagine del campione non nominano calendari.'),
	),
	file(
		[5, 'Dati strutturati (JSON-LD)'],
		{
			source: 'JSON-LD 1.1; https://schema.org',
			program: 'JSON, contesto e tipo di ogni oggetto',
		},
		({ pages }) =>
			some(
				pages.filter((page) => page.$('script[type="application/ld+json"]').length > 0),
				linkedDataFaults,
				'Le pagine del campione non hanno dati strutturati.',
			),
	),
	file(
		[6, 'security.txt'],
		{
			source: 'RFC 9116',
			program: 'contatto, scadenza entro un anno, tipo del file',
		},
		securityJudgement,
	),
	file(
		[7, 'Manifesto del sito'],
		{
			source: 'W3C Web Application Manifest',
			program: 'JSON, nome, pagina iniziale e icone',
		},
		manifestJudgement,
	),
];
