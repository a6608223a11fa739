import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import type { Answer } from './answer.ts';
import { addressesInSitemap, fileCriteria, type SiteFiles } from './files.ts';
import { headerCriteria, judgeHeader } from './headers.ts';
import { judgePages, pageCriteria } from './pages.ts';

const origin = 'https://comune.example';

const good: Readonly<Record<string, string>> = {
	'content-security-policy':
		"default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
	'strict-transport-security': 'max-age=63072000; includeSubDomains',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), geolocation=(self), microphone=()',
	'cross-origin-opener-policy': 'same-origin',
};

const answer = (path: string, text: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
	...{ url: origin + path, status: 200, text, headers },
});

const policy = (from: string, to: string) => ({
	'content-security-policy': good['content-security-policy']?.replace(from, to) ?? '',
});

/** Each criterion with headers that violate it. */
const badHeaders: readonly (readonly [
	id: string,
	what: string,
	change: Readonly<Record<string, string | null>>,
])[] = [
	['HTTP.1', 'no policy', { 'content-security-policy': null }],
	['HTTP.1', 'inline scripts', policy("script-src 'self'", "script-src 'self' 'unsafe-inline'")],
	['HTTP.1', 'scripts of anybody', policy("script-src 'self'", 'script-src *')],
	['HTTP.1', 'inline styles', policy("style-src 'self'", "style-src 'unsafe-inline'")],
	['HTTP.1', 'forms to anywhere', policy("form-action 'self'; ", '')],
	['HTTP.2', 'no HSTS', { 'strict-transport-security': null }],
	['HTTP.2', 'HSTS for a day', { 'strict-transport-security': 'max-age=86400' }],
	['HTTP.3', 'no nosniff', { 'x-content-type-options': null }],
	['HTTP.4', 'no referrer policy', { 'referrer-policy': null }],
	['HTTP.4', 'the whole address to everybody', { 'referrer-policy': 'unsafe-url' }],
	['HTTP.5', 'no permissions policy', { 'permissions-policy': null }],
	['HTTP.5', 'an open camera', { 'permissions-policy': 'camera=*, geolocation=(), microphone=()' }],
	['HTTP.6', 'no opener policy', { 'cross-origin-opener-policy': null }],
	['HTTP.7', 'frames of anybody', policy("; frame-ancestors 'none'", '')],
	['HTTP.8', 'credentials for other sites', { 'access-control-allow-credentials': 'true' }],
	['HTTP.9', 'the name of the program', { 'x-powered-by': 'PHP/8' }],
	['HTTP.10', 'the version of the web server', { server: 'nginx/1.22.1' }],
];

function headerResults(change: Readonly<Record<string, string | null>> = {}, at = origin) {
	const headers: Record<string, string> = {};
	for (const [name, value] of Object.entries({ ...good, ...change }))
		if (value !== null) headers[name] = value;
	const pages = [
		{ url: `${at}/`, status: 200, text: '', headers: good },
		{ url: `${at}/x/`, status: 200, text: '', headers },
	];
	return new Map(headerCriteria.map((one) => [one.id, judgeHeader(one, pages)]));
}

describe('the headers', () => {
	test('as the gateway sends them meet every criterion', () => {
		for (const [id, { result }] of headerResults()) expect(result, id).toBe('pass');
	});

	test.for(badHeaders)('%s: %s', ([id, , change]) => {
		expect(headerResults(change).get(id)).toMatchObject({ result: 'fail', evidence: [{ page: '/x/' }] });
	});

	test('have a violation for each criterion', () => {
		expect([...new Set(badHeaders.map(([id]) => id))]).toEqual(headerCriteria.map(({ id }) => id));
	});

	test('need no HSTS without https', () => {
		expect(headerResults({}, 'http://comune.localhost').get('HTTP.2')?.result).toBe('not-applicable');
	});
});

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Novità</title><link>${origin}/novita/</link>
<description>Le novità</description><item><title>Uno</title><pubDate>Sat, 21 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:1</id><title>Novità</title><updated>2026-11-21T08:00:00Z</updated>
<entry><id>urn:2</id><title>Uno</title><updated>2026-11-21T08:00:00Z</updated></entry></feed>`;

const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261121T080000Z\r\nDTSTART:20261201T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR`;

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${origin}/</loc><lastmod>2026-11-21</lastmod></url></urlset>`;

const home = (linked: string) =>
	readPage({ url: `${origin}/`, status: 200, html: `<script type="application/ld+json">${linked}</script>` });

const goodFiles: SiteFiles = {
	robots: answer('/robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`),
	sitemaps: [answer('/sitemap.xml', sitemap)],
	feeds: [answer('/feed.xml', rss), answer('/atom.xml', atom)],
	calendars: [answer('/eventi.ics', calendar)],
	securityTxt: answer(
		'/.well-known/security.txt',
		'Contact: mailto:a@comune.example\nExpires: 2027-06-01T00:00:00Z\n',
		{
			'content-type': 'text/plain; charset=utf-8',
		},
	),
	manifest: answer('/site.webmanifest', '{"name":"Comune","start_url":"/","icons":[]}'),
	pages: [home('{"@context":"https://schema.org","@type":"GovernmentOrganization"}')],
	now: new Date('2026-12-01T00:00:00Z'),
};

const feed = (from: string, to: string) => ({ feeds: [answer('/feed.xml', rss.replace(from, to))] });

/** Each criterion with files that violate it. */
const badFiles: readonly (readonly [id: string, what: string, change: Partial<SiteFiles>])[] = [
	['FILE.1', 'none', { robots: undefined }],
	[
		'FILE.1',
		'closed pages',
		{ robots: answer('/robots.txt', `User-agent: *\nDisallow: /\nSitemap: ${origin}/sitemap.xml`) },
	],
	['FILE.1', 'no sitemap named', { robots: answer('/robots.txt', 'User-agent: *\nAllow: /') }],
	['FILE.2', 'none', { sitemaps: [] }],
	['FILE.2', 'no XML', { sitemaps: [answer('/sitemap.xml', '<urlset><url>')] }],
	['FILE.2', 'a page of HTML', { sitemaps: [answer('/sitemap.xml', '<html></html>')] }],
	[
		'FILE.2',
		'paths for addresses',
		{ sitemaps: [answer('/sitemap.xml', sitemap.replace(`${origin}/<`, '/<'))] },
	],
	[
		'FILE.2',
		'a date of its own',
		{ sitemaps: [answer('/sitemap.xml', sitemap.replace('2026-11-21', 'ieri'))] },
	],
	['FILE.3', 'no XML', feed('</item>', '')],
	['FILE.3', 'no feed', feed(rss, '<x/>')],
	['FILE.3', 'a channel without a link', feed(`<link>${origin}/novita/</link>`, '')],
	['FILE.3', 'an item without title', feed('<title>Uno</title>', '')],
	['FILE.3', 'a date of its own', feed('Sat, 21 Nov 2026 08:00:00 GMT', 'ieri')],
	['FILE.3', 'an error', { feeds: [{ ...answer('/feed.xml', rss), status: 404 }] }],
	[
		'FILE.3',
		'Atom without a date',
		{ feeds: [answer('/atom.xml', atom.replaceAll(/<updated>.*?<\/updated>/g, ''))] },
	],
	['FILE.4', 'no calendar', { calendars: [answer('/eventi.ics', '<html>')] }],
	[
		'FILE.4',
		'an event without UID',
		{ calendars: [answer('/eventi.ics', calendar.replace('UID:1\r\n', ''))] },
	],
	['FILE.5', 'no JSON', { pages: [home('{')] }],
	['FILE.5', 'no context', { pages: [home('{"@type":"Event"}')] }],
	['FILE.5', 'no type', { pages: [home('{"@context":"https://schema.org","name":"x"}')] }],
	['FILE.6', 'expired', { now: new Date('2027-07-01T00:00:00Z') }],
	[
		'FILE.6',
		'a bare address',
		{
			securityTxt: answer(
				'/.well-known/security.txt',
				'Contact: a@comune.example\nExpires: 2027-06-01T00:00:00Z',
				{ 'content-type': 'text/plain' },
			),
		},
	],
	[
		'FILE.6',
		'a page',
		{
			securityTxt: answer('/.well-known/security.txt', 'Contact: tel:1\nExpires: 2027-06-01T00:00:00Z', {
				'content-type': 'text/html',
			}),
		},
	],
	['FILE.7', 'no JSON', { manifest: answer('/site.webmanifest', '<html>') }],
	['FILE.7', 'no name', { manifest: answer('/site.webmanifest', '{"start_url":"/","icons":[]}') }],
];

const fileResult = (id: string, change: Partial<SiteFiles> = {}) =>
	fileCriteria.find((one) => one.id === id)?.judge({ ...goodFiles, ...change });

describe('the files for programs', () => {
	test.for(fileCriteria)('$id pass when they are as they must be', ({ id }) => {
		expect(fileResult(id)).toEqual({ result: 'pass', evidence: [] });
	});

	test.for(badFiles)('%s: %s', ([id, , change]) => {
		expect(fileResult(id, change)?.result).toBe('fail');
		expect(fileResult(id, change)?.evidence).not.toEqual([]);
	});

	test('have a violation for each criterion', () => {
		expect([...new Set(badFiles.map(([id]) => id))]).toEqual(fileCriteria.map(({ id }) => id));
	});

	test('that a site need not have do not apply when it has none', () => {
		expect(fileResult('FILE.3', { feeds: [] })?.result).toBe('not-applicable');
		expect(fileResult('FILE.6', { securityTxt: { ...answer('/x', ''), status: 404 } })?.result).toBe(
			'not-applicable',
		);
	});
});

test('an index of sitemaps names them', () => {
	const index = `<sitemapindex><sitemap><loc>${origin}/a.xml</loc></sitemap></sitemapindex>`;

	expect(addressesInSitemap(index)).toEqual({ pages: [], sitemaps: [`${origin}/a.xml`] });
	expect(addressesInSitemap(sitemap)).toEqual({ pages: [`${origin}/`], sitemaps: [] });
	expect(addressesInSitemap('no XML')).toEqual({ pages: [], sitemaps: [] });
});

describe('what programs find in pages', () => {
	const finding = (rule: string) => ({ rule, where: '/x/ · p', what: 'Un difetto.', cure: 'Correggi.' });
	const failing = (rule: string) =>
		pageCriteria.filter((one) => judgePages(one, [finding(rule)]).result === 'fail').map(({ id }) => id);

	test.for([
		['HTML no-dup-id', 'WEB.1'],
		['GDPR art. 25', 'WEB.2'],
		['CSP', 'WEB.3'],
		['Risposta', 'WEB.4'],
		['Buona pratica (axe region)', 'WEB.5'],
		['Stampa', 'WEB.5'],
		['Something that no criterion knows yet', 'WEB.5'],
	] as const)('%s is judged by %s alone', ([rule, id]) => {
		expect(failing(rule)).toEqual([id]);
	});

	test('under a clause of accessibility is judged there', () => {
		expect(failing('WCAG 1.4.3 (axe color-contrast)')).toEqual([]);
	});
});
