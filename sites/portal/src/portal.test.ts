import type { Published } from '@portolano/content-models';
import { buildMenu, buildPage, buildService, inItalian, smallTown, to } from '@portolano/test-kit';
import { renderSite } from '@portolano/site-kit/testing.ts';
import { hostileTextsSuite } from '@portolano/site-kit/testing/hostile-texts.ts';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';

const extraServices = Array.from({ length: 6 }, (_, index) =>
	buildService({ title: inItalian(`Servizio di prova ${String(index + 1)}`), categories: ['turismo'] }),
);

const written = buildPage({
	title: inItalian('Prova di scrittura'),
	body: inItalian([
		{
			kind: 'paragraph',
			children: [
				{ kind: 'text', text: 'Una ' },
				{ kind: 'text', text: 'parola', marks: ['strong'] },
				{ kind: 'text', text: ', un ' },
				{
					kind: 'link',
					to: { kind: 'document', document: to('news', 'news-mai-uscita') },
					children: [{ kind: 'text', text: 'collegamento' }],
				},
				{ kind: 'text', text: ' e <b>nient’altro</b>.' },
			],
		},
		{ kind: 'heading', level: 1, children: [{ kind: 'text', text: 'Titolo' }] },
	]),
});

/** Where AgID keeps the declaration of accessibility of a site. */
const declaration = 'https://form.agid.gov.it/view/0b1c2d3e-0000-11ee-8000-000000000000';

/** The portal as a city has it once it has declared how accessible it is, with pictures as they are kept today. */
function declared(document: Published): Published {
	if (document.type === 'media') return withShareImage(document);
	return document.type === 'site' && document.key === 'portale'
		? { ...document, accessibility: { ...document.accessibility, declarationUrl: declaration } }
		: document;
}

function withShareImage(media: Published<'media'>): Published<'media'> {
	const shareImage = media.variants.slice(-1).map(({ file }) => ({
		file: { ...file, name: file.name.replace(/\.\w+$/, '.jpg'), mime: 'image/jpeg' },
		format: 'jpeg' as const,
		width: 1200,
		height: 630,
	}))[0];
	return { ...media, shareImage };
}

const root = new URL('../', import.meta.url);
const pages = new Map<string, CheerioAPI>();
const files = new Map<string, string>();

beforeAll(async () => {
	const rendered = await renderSite({
		root,
		site: 'portale',
		documents: [...smallTown().map(declared), ...extraServices, written],
	});
	for (const [path, text] of rendered) {
		if (path.endsWith('/') || path.endsWith('.html')) pages.set(path, load(text));
		else files.set(path, text);
	}
}, 120_000);

function pageAt(path: string): CheerioAPI {
	const page = pages.get(path);
	if (!page) throw new Error(`The portal has no page ${path}.`);
	return page;
}

const marked = (page: CheerioAPI, name: string) => page(`[data-element="${name}"]`);
const textsOf = (page: CheerioAPI, name: string) =>
	marked(page, name)
		.toArray()
		.map((element) => page(element).text().trim());
// A text that is not empty; the matcher has no type of its own.
const filled: unknown = expect.stringMatching(/\S/);
// What the gateway shows to who has rated a page without scripts, and where it leads back from there.
const afterRating = ['/valutazione/grazie/', '/valutazione/non-inviata/'];
const wayBack = '/valutazione/ritorno/';
const sheet = '/servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica/';

describe('every page', () => {
	test('has one first heading and skips no level', () => {
		for (const [path, page] of pages) {
			const levels = page('h1,h2,h3,h4,h5,h6')
				.toArray()
				.map(({ tagName }) => Number(tagName.slice(1)));
			expect(
				levels.filter((level) => level === 1),
				path,
			).toHaveLength(1);
			expect(
				levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
				path,
			).toEqual([]);
		}
	});

	test('but the home page tells the way to it', () => {
		for (const [path, page] of pages) {
			const [first] = marked(page, 'breadcrumb').find('li').toArray();
			expect(first ? page(first).text().replace('/', '').trim() : undefined, path).toBe(
				path === '/' ? undefined : 'Home',
			);
		}
	});

	test('may be indexed, but for those that only answer: there is none, thanks, not sent', () => {
		const hidden = [...pages].filter(([, page]) => page('meta[name="robots"]').length > 0);
		expect(hidden.map(([path]) => path).toSorted()).toEqual(['/404.html', ...afterRating]);
	});

	test('has a title, a description and a language, and no id twice', () => {
		for (const [path, page] of pages) {
			expect(page('title').text(), path).not.toBe('');
			expect(page('meta[name="description"]').attr('content'), path).toBeTruthy();
			expect(page('html').attr('lang'), path).toBe('it');
			const ids = page('[id]')
				.toArray()
				.map((element) => page(element).attr('id'));
			expect(new Set(ids).size, path).toBe(ids.length);
		}
	});

	test('has no style and no script written in it', () => {
		for (const [path, page] of pages) {
			expect(
				page(
					'style,[style],script:not([src]):not([type="application/ld+json"]):not([type="application/json"])',
				).length,
				path,
			).toBe(0);
		}
	});

	test('leads only to pages that are there', () => {
		for (const [path, page] of pages) {
			const missing = page('a[href^="/"]')
				.toArray()
				.map((link) => (page(link).attr('href') ?? '').replace(/[?#].*$/, ''))
				.filter(
					(href) => !pages.has(href) && !files.has(href) && !href.startsWith('/file/') && href !== wayBack,
				);
			expect(missing, path).toEqual([]);
		}
	});

	test('shows other programs a JPEG of 1200 by 630, if a picture', () => {
		const shown = [...pages.values()].filter((page) => page('meta[property="og:image"]').length > 0);
		for (const page of shown) {
			const content = (name: string) => page(`meta[property="og:image${name}"]`).attr('content');
			expect(content('')).toMatch(/^https:\/\/.*\.jpg$/);
			expect([content(':width'), content(':height')]).toEqual(['1200', '630']);
		}
		expect(shown.length).toBeGreaterThan(0);
	});

	test('breaks no word for screen readers, and calls nothing wrong before it is touched', () => {
		for (const [path, page] of pages)
			expect(page('wbr, [aria-invalid], input[type="radio"][required]').length, path).toBe(0);
	});

	test('says that the body is a demonstration', () => {
		for (const [path, page] of pages) expect(page('.pt-demonstration').length, path).toBe(1);
	});
});

describe('the menu (C.SI.1.6)', () => {
	test('has the four items in order, each once in every page', () => {
		for (const [path, page] of pages) {
			const names = ['management', 'news', 'all-services', 'live'];
			const items = page(names.map((name) => `[data-element="${name}"]`).join(','));
			expect(
				items.toArray().map((item) => page(item).attr('data-element')),
				path,
			).toEqual(names);
		}
		expect(textsOf(pageAt('/'), 'management')).toEqual(['Amministrazione']);
		expect(textsOf(pageAt('/'), 'news')).toEqual(['Novità']);
		expect(textsOf(pageAt('/'), 'all-services')).toEqual(['Servizi']);
		expect(textsOf(pageAt('/'), 'live')[0]).toMatch(/^Vivere /);
	});

	test('takes at most three items of the editors, and none that leaves the site: more would fail the menu', async () => {
		const added = (path: string) => ({ label: inItalian(path), to: { kind: 'path' as const, path } });
		const items = ['/a/', '/b/', '/c/', '/d/'].map((path) => ({ ...added(path), items: [] }));
		const out = {
			label: inItalian('Fuori'),
			to: { kind: 'url' as const, url: 'https://example.org/' },
			items: [],
		};
		const menu = buildMenu({ position: 'main', items: [out, ...items] });
		const others = smallTown().filter((document) => document.type !== 'menu');
		const home = await renderSite({ root, site: 'portale', documents: [...others, menu], paths: /^\/$/ });
		const links = load(home.get('/') ?? '')('[data-element="main-navigation"] a').toArray();
		expect(links.map(({ attribs }) => attribs['href'])).toEqual([
			'/amministrazione/',
			'/novita/',
			'/servizi/',
			'/vivere-il-comune/',
			'/a/',
			'/b/',
			'/c/',
		]);
	});

	test('leads from the home page to the topics, named as in the vocabulary (C.SI.1.5)', () => {
		expect(marked(pageAt('/'), 'all-topics').attr('href')).toBe('/argomenti/');
		expect(textsOf(pageAt('/argomenti/'), 'topic-element')).toEqual([
			'Gestione rifiuti',
			'Residenza',
			'Turismo',
		]);
	});
});

describe('second-level titles (C.SI.1.7)', () => {
	test.each([
		[
			'/amministrazione/',
			'management-category-link',
			[
				'Aree amministrative',
				'Documenti e dati',
				'Enti e fondazioni',
				'Organi di governo',
				'Personale amministrativo',
				'Politici',
				'Uffici',
			],
		],
		['/novita/', 'news-category-link', ['Notizie', 'Comunicati', 'Avvisi']],
		[
			'/servizi/',
			'service-category-link',
			[
				'Ambiente',
				'Anagrafe e stato civile',
				'Educazione e formazione',
				'Mobilità e trasporti',
				'Tributi, finanze e contravvenzioni',
				'Turismo',
			],
		],
	])('%s has links marked %s', (path, name, titles) => {
		expect(textsOf(pageAt(path), name)).toEqual(titles);
	});

	test('the life of the city leads to places and events', () => {
		const page = pageAt('/vivere-il-comune/');
		expect(marked(page, 'live-button-locations').attr('href')).toBe('/vivere-il-comune/luoghi/');
		expect(marked(page, 'live-button-events').attr('href')).toBe('/vivere-il-comune/eventi/');
	});
});

describe('the page of the services (C.SI.1.3)', () => {
	test('lists all of them, without numbered pages', () => {
		expect(marked(pageAt('/servizi/'), 'service-link').length).toBe(11);
		expect(marked(pageAt('/servizi/'), 'pager-link').length).toBe(0);
	});
});

describe('a service sheet (C.SI.1.3)', () => {
	test('has the mandatory sections in the index, in order', () => {
		const mandatory = [
			'A chi è rivolto',
			'Come fare',
			'Cosa serve',
			'Cosa si ottiene',
			'Tempi e scadenze',
			'Accedi al servizio',
			'Condizioni di servizio',
			'Contatti',
		];
		const page = pageAt(sheet);
		const entries = page('ul[data-element="page-index"] > li > a')
			.toArray()
			.map((link) => page(link).text().trim());
		expect(entries.filter((entry) => mandatory.includes(entry))).toEqual(mandatory);
	});

	test('has every element the validator looks for', () => {
		const page = pageAt(sheet);
		for (const name of [
			'service-title',
			'service-description',
			'service-status',
			'service-topic',
			'service-addressed',
			'service-how-to',
			'service-needed',
			'service-achieved',
			'service-calendar-text',
			'service-online-access',
			'service-file',
			'service-area',
		]) {
			expect(marked(page, name).length, name).toBeGreaterThan(0);
			expect(marked(page, name).first().text().trim().length, name).toBeGreaterThanOrEqual(3);
		}
	});

	test('tells its category after “Servizi” in the breadcrumb', () => {
		const page = pageAt(sheet);
		const steps = marked(page, 'breadcrumb')
			.find('li')
			.toArray()
			.map((step) => page(step).text().replaceAll('/', '').trim());
		expect(steps.slice(1, 3)).toEqual(['Servizi', 'Anagrafe e stato civile']);
	});

	test('carries structured data with every key of R.SI.1.1', () => {
		const data: unknown = JSON.parse(marked(pageAt(sheet), 'metatag').text());
		expect(data).toMatchObject({
			name: 'Carta d’identità elettronica',
			serviceType: 'Anagrafe e stato civile',
			serviceOperator: { name: filled },
			areaServed: { name: filled },
			audience: { audienceType: filled },
			availableChannel: {
				serviceUrl: filled,
				serviceLocation: {
					name: filled,
					address: {
						streetAddress: filled,
						postalCode: filled,
						addressLocality: filled,
					},
				},
			},
		});
	});

	test('that is not active says why', () => {
		const page = pageAt('/servizi/mobilita-e-trasporti/noleggio-di-biciclette/');
		expect(textsOf(page, 'service-status')).toEqual(['Servizio non attivo']);
		expect(page('main').text()).toContain('Il servizio riprende in primavera.');
	});
});

describe('for who listens, a service sheet', () => {
	test('has few regions: its sections have headings', () => {
		const page = pageAt(sheet);
		// The template of an alert is rendered where there is one.
		const regions = page('section[aria-label], section[aria-labelledby], [role="region"]')
			.not('.alert-bar')
			.toArray();
		expect(page('.it-page-section').length).toBeGreaterThan(7);
		expect(regions.map(({ attribs }) => attribs['aria-labelledby'])).toEqual([
			'feedback-title',
			'contact-band-title',
		]);
	});
});

describe('what cannot be done here yet', () => {
	const asks = /^tel:|^mailto:/;
	/** The page without what stands on every page: the way to it, and the question how clear it is. */
	function ownPart(page: CheerioAPI): CheerioAPI {
		const own = load(page('main').html() ?? '');
		own('.breadcrumb-container, .it-feedback').remove();
		return own;
	}
	const linksOf = (page: CheerioAPI) =>
		page('a')
			.toArray()
			.map(({ attribs }) => attribs['href'] ?? '');

	test.each(['/prenota/', '/segnala-disservizio/', '/assistenza/'])(
		'%s tells whom to ask and when, and leads neither to itself nor to a form',
		(path) => {
			const own = ownPart(pageAt(path));
			expect(linksOf(own).some((href) => asks.test(href))).toBe(true);
			expect(own.text()).toMatch(/lunedì\s*08:30–12:30/);
			expect(linksOf(own)).not.toContain(path);
			expect(own('form').length).toBe(0);
		},
	);

	test('is told by the pages that stand in until the editors have written theirs, too', async () => {
		const unwritten = smallTown().filter((document) => document.type !== 'page');
		const paths =
			/^\/(prenotazione-appuntamento|segnalazione-disservizio|assistenza|amministrazione-trasparente)\/$/;
		const rendered = await renderSite({ root, site: 'portale', documents: unwritten, paths });
		expect(rendered.size).toBe(4);
		for (const [path, text] of rendered) {
			const own = ownPart(load(text));
			expect(
				linksOf(own).some((href) => asks.test(href)),
				path,
			).toBe(true);
			expect(linksOf(own), path).not.toContain(path);
			expect(own.text(), path).not.toMatch(/premi |clicca|complet|ricevi un numero/i);
		}
		expect(rendered.get('/prenotazione-appuntamento/')).toContain('non si prenota ancora');
		expect(rendered.get('/segnalazione-disservizio/')).toContain('non c’è ancora un modulo');
		expect(rendered.get('/amministrazione-trasparente/')).toContain('non sono ancora pubblicate');
	});

	test.each(afterRating)('%s is a page of the site with a way back', (path) => {
		const page = pageAt(path);
		expect(page('link[rel="stylesheet"]').length).toBeGreaterThan(0);
		expect(page('header nav a').length).toBeGreaterThan(0);
		const ways = linksOf(ownPart(page));
		expect(ways).toContain('/');
		expect(ways.includes(wayBack)).toBe(path === '/valutazione/grazie/');
	});
});

describe('the home page', () => {
	test('begins with the search and the services asked for most', () => {
		const page = pageAt('/');
		const [first] = page('main section').toArray();
		const begins = page(first);
		expect(begins.find('form[action="/ricerca/"] input[name="q"]').length).toBe(1);
		expect(begins.find('a[href^="/servizi/"]').length).toBeGreaterThan(0);
	});
});

describe('functions', () => {
	test('leads every service sheet to the office that answers (C.SI.2.2)', () => {
		const page = pageAt(sheet);
		expect(page('ul[data-element="page-index"] > li > a:contains("Contatti")').text().trim()).toBe(
			'Contatti',
		);
		expect(textsOf(page, 'service-area')).toEqual([filled]);
	});

	test('every page leads to the booking (C.SI.2.1)', () => {
		for (const [path, page] of pages)
			expect(marked(page, 'appointment-booking').attr('href'), path).toBe('/prenota/');
	});

	test('the search offers useful services to who has not asked anything yet', () => {
		expect(pageAt('/ricerca/')('.link-list a').attr('href')).toBe(sheet);
	});

	test('the footer leads to questions, reports, privacy, legal notes and accessibility (C.SI.2.3, 2.4, 3.2, 3.3)', () => {
		const page = pageAt('/');
		const footer = (name: string) => page(`footer [data-element="${name}"]`);
		expect(footer('faq').text()).toMatch(/faq|domande frequenti/i);
		expect(footer('report-inefficiency').text().trim()).toBe('Segnalazione disservizio');
		expect(pages.has(footer('faq').attr('href') ?? '')).toBe(true);
		expect(pages.has(footer('report-inefficiency').attr('href') ?? '')).toBe(true);
		expect(pages.has(footer('privacy-policy-link').attr('href') ?? '')).toBe(true);
		expect(pages.has(footer('legal-notes').attr('href') ?? '')).toBe(true);
	});

	test('the footer leads to the declaration of accessibility at AgID, once there is one (C.SI.3.2)', () => {
		const link = pageAt('/')('footer [data-element="accessibility-link"]');
		expect(link.attr('href')).toBe(declaration);
	});

	test('the answers of the feedback are those of the model, alone in their elements (C.SI.2.5, 2.6)', () => {
		expect(textsOf(pageAt(sheet), 'feedback-rating-answer')).toEqual([
			'Le indicazioni erano chiare',
			'Le indicazioni erano complete',
			'Capivo sempre che stavo procedendo correttamente',
			'Non ho avuto problemi tecnici',
			'Altro',
			'A volte le indicazioni non erano chiare',
			'A volte le indicazioni non erano complete',
			'A volte non capivo se stavo procedendo correttamente',
			'Ho avuto problemi tecnici',
			'Altro',
		]);
	});

	test('every page asks how clear it is, in the words of the model (C.SI.2.5, 2.6)', () => {
		for (const [path, page] of pages) {
			if (afterRating.includes(path)) continue;
			expect(textsOf(page, 'feedback-title'), path).toEqual([
				'Quanto sono chiare le informazioni su questa pagina?',
			]);
			for (const rate of [1, 2, 3, 4, 5])
				expect(marked(page, `feedback-rate-${String(rate)}`).length, path).toBe(1);
			expect(marked(page, 'feedback-input-text').length, path).toBe(1);
			expect(textsOf(page, 'feedback-rating-question'), path).toEqual([
				'Quali sono stati gli aspetti che hai preferito?',
				'Dove hai incontrato le maggiori difficoltà?',
			]);
		}
	});

	test('the legal notes have the licence word by word (C.SI.3.4)', () => {
		const page = pageAt('/note-legali/');
		expect(textsOf(page, 'legal-notes-section')).toEqual(['Licenza dei contenuti']);
		expect(textsOf(page, 'legal-notes-body').join(' ')).toBe(
			'In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) e salvo dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni pubblicati sul sito sono rilasciati con licenza CC-BY 4.0. ' +
				'Gli utenti sono quindi liberi di condividere (riprodurre, distribuire, comunicare al pubblico, esporre in pubblico), rappresentare, eseguire e recitare questo materiale con qualsiasi mezzo e formato e modificare (trasformare il materiale e utilizzarlo per opere derivate) per qualsiasi fine, anche commerciale con il solo onere di attribuzione, senza apporre restrizioni aggiuntive.',
		);
	});
});

describe('a text of the editors', () => {
	test('keeps its marks and its spaces, and none of its markup is markup', () => {
		const page = pageAt('/prova-di-scrittura/');
		expect(page('.richtext-wrapper p').first().text()).toBe(
			'Una parola, un collegamento e <b>nient’altro</b>.',
		);
		expect(page('.richtext-wrapper p strong').text()).toBe('parola');
	});

	test('loses the link to what is not published, not its words', () => {
		expect(pageAt('/prova-di-scrittura/')('.richtext-wrapper a').length).toBe(0);
	});

	test('has its headings below that of the page', () => {
		expect(pageAt('/prova-di-scrittura/')('.richtext-wrapper h2').text()).toBe('Titolo');
	});
});

describe('files', () => {
	test('the alerts under way are in one small file', () => {
		expect(JSON.parse(files.get('/allerta.json') ?? '')).toMatchObject({
			it: [{ levelLabel: 'Allerta gialla' }],
		});
	});

	test('the sitemap names every page that may be indexed', () => {
		const listed = [...files]
			.filter(([path]) => path.startsWith('/sitemap'))
			.map(([, text]) => text)
			.join('');
		const missing = [...pages].filter(
			([path, page]) => page('meta[name="robots"]').length === 0 && !listed.includes(`${path}</loc>`),
		);
		expect(missing.map(([path]) => path)).toEqual([]);
	});

	test('there are a feed, a calendar of all events and one of each', () => {
		expect(files.get('/novita/feed.xml')).toContain('<rss');
		expect(files.get('/vivere-il-comune/eventi/calendario.ics')).toContain('BEGIN:VEVENT');
		expect(files.get('/vivere-il-comune/eventi/festa-del-mare/evento.ics')).toContain('Festa del mare');
	});
});

hostileTextsSuite({ root, site: 'portale' });
