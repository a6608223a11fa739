import { emergencyPath, isAlertFile, isUploadPath, pathOf } from '@portolano/content-models';
import { englishPagesSuite } from '@portolano/site-kit/testing/english-pages.ts';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { type CheerioAPI, load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { englishTown, translatedService } from './english-town.ts';
import { pages as italianOnly, root, wayBack } from './portal.ts';

englishPagesSuite({ root, site: 'portale', documents: englishTown });

const pages = new Map<string, CheerioAPI>();
const files = new Set<string>();

beforeAll(async () => {
	for (const [path, text] of await renderSite({ root, site: 'portale', documents: englishTown })) {
		const isPage = path !== emergencyPath && (path.endsWith('/') || path.endsWith('.html'));
		if (isPage) pages.set(path, load(text));
		else files.add(path);
	}
}, 120_000);

function pageAt(path: string): CheerioAPI {
	const page = pages.get(path);
	if (!page) throw new Error(`The portal has no page ${path}.`);
	return page;
}

const isEnglish = (path: string) => path.startsWith('/en/');
const hrefsIn = (path: string, selector: string) => {
	const page = pageAt(path);
	return page(selector)
		.toArray()
		.map((link) => page(link).attr('href') ?? '');
};
const [italianSheet = '', englishSheet = ''] = (['it', 'en'] as const).map(
	(language) => pathOf('portal', translatedService, language) ?? '',
);

describe('the English pages of a portal', () => {
	test('are those of what is translated, and the lists of it', () => {
		expect([...pages.keys()].filter(isEnglish).toSorted()).toEqual([
			'/en/',
			'/en/404.html',
			'/en/410.html',
			'/en/administration/offices/',
			'/en/administration/offices/public-relations-office/',
			'/en/alerts/',
			'/en/city-life/events/neighbours-day/',
			'/en/errore.html',
			'/en/feedback/not-sent/',
			'/en/feedback/thanks/',
			'/en/index/',
			'/en/new-here/',
			'/en/search/',
			'/en/services/',
			'/en/services/registry-office-and-civil-status/',
			englishSheet,
			'/en/site-map/',
			'/en/topics/',
			'/en/topics/residenza/',
		]);
	});

	test('are none where the site has Italian only', () => {
		expect([...italianOnly.keys()].filter(isEnglish)).toEqual([]);
	});

	test('lead only to pages and files that are there', () => {
		for (const path of [...pages.keys()].filter(isEnglish)) {
			const missing = hrefsIn(path, 'a[href^="/"]')
				.map((href) => href.replace(/[?#].*$/, ''))
				.filter((href) => !pages.has(href) && !files.has(href) && !isUploadPath(href))
				.filter((href) => href !== wayBack && !isAlertFile(href));
			expect(missing, path).toEqual([]);
		}
	});

	test('have a menu of English pages, and say of every link of their chrome to another one that it is in Italian', () => {
		for (const path of [...pages.keys()].filter(isEnglish)) {
			const page = pageAt(path);
			const menu = hrefsIn(path, '[data-element="main-navigation"] a');
			expect(menu, path).toEqual([
				'/en/services/',
				'/en/administration/offices/',
				'/en/topics/',
				'/en/alerts/',
			]);
			for (const link of page('footer a, .contact-band a').toArray()) {
				const { href = '', hreflang } = link.attribs;
				if (!href.startsWith('/') || isEnglish(href) || href === emergencyPath) continue;
				expect(page(link).text().trim(), `${href} on ${path}`).toMatch(/ \(in Italian\)$/);
				expect(hreflang).toBe('it');
			}
		}
	});

	test('and their Italian ones name each other, as the sitemap does', () => {
		for (const [path, page] of pages) {
			const named = hrefsIn(
				path,
				'link[rel="alternate"][hreflang="en"], link[rel="alternate"][hreflang="it"]',
			);
			if (named.length === 0) continue;
			const paths = named.map((href) => new URL(href).pathname);
			expect(paths, path).toContain(path);
			for (const other of paths)
				expect(hrefsIn(other, 'link[rel="alternate"][hreflang]').toSorted(), `${other} from ${path}`).toEqual(
					hrefsIn(path, 'link[rel="alternate"][hreflang]').toSorted(),
				);
			expect(page('link[hreflang="x-default"]').attr('href')).toBe(named[0]);
		}
		const twins = [...pages.keys()].filter(
			(path) => isEnglish(path) && hrefsIn(path, 'link[hreflang="it"]').length > 0,
		);
		expect(twins).toEqual(expect.arrayContaining(['/en/', '/en/services/', englishSheet, '/en/search/']));
	});
});

describe('the choice of the language', () => {
	const english = (path: string) => {
		const link = pageAt(path)('.pt-languages a[hreflang="en"]');
		return [link.attr('href'), link.find('.visually-hidden').text()];
	};

	test('leads from a page to its translation', () => {
		expect(english(italianSheet)).toEqual([englishSheet, 'English']);
		expect(english('/servizi/')).toEqual(['/en/services/', 'English']);
	});

	test('leads to the English home page from a page that is not translated, and says so', () => {
		expect(english('/novita/')).toEqual(['/en/', 'English: home page, because this page is not in English']);
	});
});

describe('the English page of a service', () => {
	const sections = (path: string) =>
		pageAt(path)('.it-page-section')
			.toArray()
			.map(({ attribs }) => attribs['id']);
	const headings = (path: string) => pageAt(path)('main [data-pagefind-body] :is(h2, h3)').length;

	test('has every section of the Italian one', () => {
		expect(sections(englishSheet).length).toBeGreaterThan(13);
		expect(sections(englishSheet)).toEqual(sections(italianSheet));
		expect(headings(englishSheet)).toBe(headings(italianSheet));
	});

	test('says in English when its counter is open', () => {
		const page = pageAt(englishSheet);
		expect(page('#accesso .open-state').attr('lang') ?? page('html').attr('lang')).toBe('en');
		expect(page('#accesso').text()).toContain('All opening hours');
		const hours = pageAt('/en/administration/offices/public-relations-office/')('.pt-hours').text();
		expect(hours).toContain('Monday');
		expect(hours).toContain('No appointment needed');
	});

	test('says of a link in a text to a page that is not translated, and of its documents, that they are in Italian', () => {
		const page = pageAt(englishSheet);
		expect(page('#ulteriori-informazioni').text()).toContain('Identity card (in Italian).');
		expect(page('#ulteriori-informazioni a').attr('hreflang')).toBe('it');
		expect(page('#condizioni a').attr('hreflang')).toBe('it');
		expect(page('#condizioni').text()).toContain('(in Italian)');
		expect(pageAt(italianSheet)('main').text()).not.toMatch(/in italiano|in Italian/);
	});

	test('leads to related services in English only', () => {
		expect(hrefsIn(englishSheet, '#correlati a').filter((href) => !isEnglish(href))).toEqual([]);
	});
});

describe('the English home page', () => {
	test('has the services by need, as the editors grouped them, and those alone that are in English', () => {
		const page = pageAt('/en/');
		expect(page('#services h3').text().trim()).toBe('Arriving and registering');
		expect(hrefsIn('/en/', '#services a')).toEqual([englishSheet]);
	});

	test('has a search, the office to go to with its hours, the emergency numbers and the way to the Italian site', () => {
		const page = pageAt('/en/');
		expect(page('main form[action="/en/search/"]').length).toBe(1);
		expect(page('#where-to-go').text()).toContain('Public relations office');
		expect(page('#where-to-go').text()).toContain('+39 099 000001');
		expect(page('#where-to-go').text()).toMatch(/Monday.*08:30/);
		expect(hrefsIn('/en/', '#emergencies a')).toContain(`${emergencyPath}#en`);
		expect(page('main a[hreflang="it"][href="/"]').text()).toContain('in Italian');
	});
});
