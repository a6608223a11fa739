import {
	fileCriteria,
	findPortal,
	type Hosting,
	municipalCriteria,
	readPage,
	type ReadPage,
} from '@portolano/checks/conformity';
import { emergencyPath, MAIN_MENU_MAX, type Published } from '@portolano/content-models';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { sampleOrAll, smallTown, smallTownNow } from '@portolano/test-kit';
import { forAnyPortal } from '@portolano/test-kit/any-portal.ts';
import { describe, expect, test } from 'vitest';

// Portals as people make them in the CMS, whatever they put there: the criteria of the national validator and of files
// for programs, as `portolano conformity` judges them, on every page that the criterion reads.

const root = new URL('../', import.meta.url);

interface MadePortal {
	origin: string;
	/** All texts of the site, by path. */
	texts: ReadonlyMap<string, string>;
	pages: ReadonlyMap<string, ReadPage>;
}

async function render(documents: readonly Published[]): Promise<MadePortal> {
	const site = documents.find((document) => document.type === 'site' && document.key === 'portale');
	const origin = site?.type === 'site' ? site.origin : '';
	const texts = await renderSite({ root, site: 'portale', documents });
	const pages = new Map(
		[...texts].flatMap(([path, html]) =>
			/(\/|\.html)$/.test(path) ? [[path, readPage({ url: origin + path, status: 200, html })] as const] : [],
		),
	);
	return { origin, texts, pages };
}

const hosting: Hosting = { isLocal: true, connection: null, speed: null, now: new Date(smallTownNow) };

/** What depends on the server, not on content. */
const ofServer = ['C.SI.4.1', 'C.SI.5.1', 'C.SI.5.2'];

/** Results that aren't `pass` in texts without a browser and a server, or by choices that an editor has. */
const others: Readonly<Record<string, readonly string[]>> = {
	'C.SI.1.1': ['manual'],
	'C.SI.1.2': ['manual'],
	'C.SI.1.4': ['not-applicable'],
	// Up to three more items in the menu.
	'C.SI.1.6': ['pass', 'tolerated'],
	'C.SI.2.5': ['manual'],
	'C.SI.2.6': ['manual'],
	'C.SI.3.1': ['manual'],
	'C.SI.3.2': ['manual'],
	'R.SI.2.1': ['manual'],
	'R.SI.2.2': ['manual'],
};

async function judgements({ origin, pages }: MadePortal) {
	const open = (url: string) => {
		const { origin: asked, pathname } = new URL(url);
		if (asked !== origin) return Promise.resolve(undefined);
		return Promise.resolve(pages.get(pathname) ?? readPage({ url, status: 404, html: '' }));
	};
	const portal = await findPortal(`${origin}/`, open, Infinity);
	if (!portal) throw new Error('The portal has no home page.');
	return municipalCriteria
		.filter(({ id }) => !ofServer.includes(id))
		.map(({ id, judge }) => ({ id, ...judge(portal, hosting) }));
}

/** Every page has one title, the menu of the model, and the links that the law wants. */
function expectChrome({ pages }: MadePortal): void {
	for (const [path, { $ }] of pages) {
		// The page for emergencies has a layout of its own.
		if (path === emergencyPath) continue;
		expect($('h1'), path).toHaveLength(1);
		for (const name of ['management', 'news', 'all-services', 'live', 'appointment-booking', 'all-topics'])
			expect($(`[data-element="${name}"]`), `${name} on ${path}`).toHaveLength(1);
		// The body of the small town has no reserved area: no page promises one.
		expect($('[data-element="personal-area-login"]'), path).toHaveLength(0);
		const links = $('[data-element="main-navigation"] a').toArray();
		expect(links.length, path).toBeLessThanOrEqual(MAIN_MENU_MAX);
		expect(
			links.every((link) => $(link).attr('href')?.startsWith('/')),
			path,
		).toBe(true);
	}
}

function filesOf({ origin, texts, pages }: MadePortal) {
	const answers = (isOne: (path: string) => boolean) =>
		[...texts].flatMap(([path, text]) =>
			isOne(path)
				? [{ url: origin + path, status: 200, headers: { 'content-type': 'text/plain' }, text }]
				: [],
		);
	return {
		robots: answers((path) => path === '/robots.txt')[0],
		sitemaps: answers((path) => /^\/sitemap.*\.xml$/.test(path)),
		feeds: answers((path) => path.endsWith('feed.xml')),
		calendars: answers((path) => path.endsWith('.ics')),
		securityTxt: answers((path) => path.endsWith('security.txt'))[0],
		manifest: answers((path) => path.endsWith('.webmanifest'))[0],
		pages: [...pages.values()],
		now: new Date(smallTownNow),
	};
}

describe('a portal of any valid content', () => {
	test('meets every criterion of the national validator, and its files can be read by others', async () => {
		await forAnyPortal(sampleOrAll(4, 60), async (documents) => {
			const made = await render(documents);
			for (const { id, result, evidence } of await judgements(made))
				expect(others[id] ?? ['pass'], `${id}: ${JSON.stringify(evidence)}`).toContain(result);
			expectChrome(made);
			for (const { id, judge } of fileCriteria) {
				const { result, evidence } = judge(filesOf(made));
				expect(['pass', 'not-applicable'], `${id}: ${JSON.stringify(evidence)}`).toContain(result);
			}
		});
	}, 600_000);

	test('lacks, while nothing is published, only what needs services and topics', async () => {
		const bare = smallTown().filter(({ type }) => type === 'site' || type === 'body');
		const made = await render(bare);
		const failed = (await judgements(made)).filter(({ result }) => result === 'fail').map(({ id }) => id);

		expectChrome(made);
		expect(failed).toEqual([
			...['C.SI.1.3', 'C.SI.1.5', 'C.SI.1.7', 'C.SI.2.1', 'C.SI.2.2', 'C.SI.2.6'],
			// A declaration is made by a person.
			'C.SI.3.2',
			'R.SI.1.1',
		]);
	}, 600_000);
});
