import { type PageBlock, pageBlocksOf, type Published, type SiteKey } from '@portolano/content-models';
import {
	buildEvent,
	buildNews,
	buildPage,
	buildTopic,
	hostileText,
	inBoth,
	inItalian,
	prose,
	smallTown,
	to,
	withHostileTexts,
} from '@portolano/test-kit';
import { blockExamples } from '@portolano/test-kit/page-blocks/examples.ts';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { injectionsIn } from './injections.ts';
import { renderBlocks, type PagesOfBlocks } from './rendered-blocks.ts';
import { renderSite } from './rendered-site.ts';

interface Site {
	root: URL;
	site: SiteKey;
}

type List = PageBlock<'list'>;

const title = inItalian('Elenco');

/** Returns the parsed landing page of `blocks`, or another page of them. */
async function pageOf(pages: PagesOfBlocks, path = '/approdo/') {
	return load((await renderBlocks(pages)).get(path) ?? '');
}

type Page = Awaited<ReturnType<typeof pageOf>>;

const textsOf = (page: Page, selector: string) =>
	page(selector)
		.toArray()
		.map((element) => page(element).text().replaceAll(/\s+/g, ' ').trim());

const headingsOf = (page: Page) => textsOf(page, 'main h1, main h2');

function mainHeadingTests(site: Site): void {
	test('the main heading is that of the opening, else that of the page', async () => {
		const { hero, quote, text } = blockExamples;
		const opened = await pageOf({ ...site, blocks: [hero.typical, text.least] });
		const plain = await pageOf({ ...site, blocks: [quote.typical, text.least] });

		expect(headingsOf(opened).slice(0, 2)).toEqual(['Vivere il porto', 'Porto']);
		expect(headingsOf(plain).slice(0, 2)).toEqual(['Una pagina di approdo', 'Porto']);
	});

	test('a home page of blocks has the name of the site as its main heading, unless one opens it', async () => {
		const { hero, text } = blockExamples;
		const plain = await pageOf({ ...site, blocks: [text.least] }, '/');
		const opened = await pageOf({ ...site, blocks: [hero.least, text.typical] }, '/');
		const document = smallTown().find((one) => one.type === 'site' && one.key === site.site);
		const own = document?.type === 'site' ? (document.home.title ?? document.name) : inItalian('');

		expect(textsOf(plain, 'h1')).toEqual([own.it]);
		expect(textsOf(opened, 'h1')).toEqual(['Porto']);
	});

	test('a site without blocks has the home page that its kind composes', async () => {
		const rendered = await renderSite({ ...site, documents: smallTown(), paths: /^\/$/ });

		expect(rendered.get('/')).not.toContain('pt-blocks');
		expect(load(rendered.get('/') ?? '')('main h2').length).toBeGreaterThan(2);
	});
}

function withdrawnTests(site: Site): void {
	const gone = to('place', 'place-gone');
	const goneTo = { kind: 'document', document: gone } as const;
	const emptied: PageBlock[] = [
		{ kind: 'featured', title, documents: [gone], isFirstLarge: true },
		{ kind: 'cards', title, cards: [{ title, to: goneTo }] },
		{ kind: 'map', title, places: [gone] },
		{ kind: 'gallery', title, pictures: [to('media', 'media-gone')] },
		{ kind: 'questions', title, questions: [to('question', 'question-gone')] },
		{ kind: 'contacts', title, contactPoints: [to('contact-point', 'contact-gone')] },
		{ kind: 'call-to-action', title, action: { label: title, to: goneTo } },
		{ kind: 'list', title, type: 'place', topic: 'accesso-all-informazione', order: 'title', number: 3 },
	];

	test('a block of which nothing is published any more is left out', async () => {
		const page = await pageOf({ ...site, blocks: [...emptied, blockExamples.text.least, ...emptied] });

		expect(textsOf(page, '.pt-blocks h2')).toEqual(['Porto']);
	});

	test('documents that are no longer published are left out of a block, and links to them', async () => {
		const { map, hero, cards } = blockExamples;
		const blocks: PageBlock[] = [
			{ ...hero.typical, actions: [{ label: title, to: goneTo }, ...hero.typical.actions] },
			{ ...map.typical, places: [gone, ...map.typical.places] },
			{ ...cards.typical, cards: [{ title, to: goneTo }, ...cards.typical.cards] },
		];
		const page = await pageOf({ ...site, blocks });

		expect(page('[data-map-list] > li').length).toBe(map.typical.places.length);
		expect(page('.pt-blocks .card').length).toBe(cards.typical.cards.length);
		expect(textsOf(page, '.it-hero-wrapper .btn')).toEqual(['Il programma della festa']);
	});

	test('a video without its picture still has its link', async () => {
		const video = { ...blockExamples.video.least, still: to('media', 'media-gone') };
		const page = await pageOf({ ...site, blocks: [video] });

		expect(textsOf(page, '.video-still a')).toEqual(['Guarda il video su Vimeo (sito esterno)']);
	});
}

function listTests({ root, site }: Site): void {
	const listed = async (block: Partial<List> & Pick<List, 'type'>, documents: readonly Published[]) => {
		const blocks: PageBlock[] = [{ kind: 'list', title, order: 'title', number: 12, ...block }];
		return pageOf({ root, site, blocks, documents: [...smallTown(), ...documents] });
	};
	const event = (name: string, start: string, more: Partial<Published<'event'>> = {}) =>
		buildEvent({ owner: site, title: inItalian(name), start, end: start, topics: ['acqua'], ...more });

	test('a list of events shows those to come, the nearest first, without those that were cancelled', async () => {
		const page = await listed({ type: 'event', order: 'next', topic: 'acqua' }, [
			event('Tra un mese', '2026-12-22T10:00:00.000Z'),
			event('Domani', '2026-11-23T10:00:00.000Z'),
			event('Ieri', '2026-11-21T10:00:00.000Z'),
			event('Annullato', '2026-11-24T10:00:00.000Z', { status: 'cancelled' }),
		]);

		expect(textsOf(page, '.pt-blocks h3')).toEqual(['Domani', 'Tra un mese']);
	});

	test('a list of news begins with the latest and shows as many as it says, of its topic', async () => {
		const news = (name: string, date: string, topic: 'acqua' | 'agricoltura' = 'acqua') =>
			buildNews({ owner: site, title: inItalian(name), date, topics: [topic] });
		const page = await listed({ type: 'news', order: 'latest', topic: 'acqua', number: 2 }, [
			news('Ottobre', '2026-10-01T08:00:00.000Z'),
			news('Novembre', '2026-11-01T08:00:00.000Z'),
			news('Settembre', '2026-09-01T08:00:00.000Z'),
			news('Di altro', '2026-11-02T08:00:00.000Z', 'agricoltura'),
			news('Domani', '2026-11-23T08:00:00.000Z'),
		]);

		expect(textsOf(page, '.pt-blocks h3')).toEqual(['Novembre', 'Ottobre']);
	});

	test('a list of pages has neither the page that it is on nor those with a purpose', async () => {
		const page = await listed({ type: 'page' }, [
			buildPage({ owner: site, title: inItalian('Il molo') }),
			buildPage({ owner: site, title: inItalian('La diga') }),
		]);

		expect(textsOf(page, '.pt-blocks h3')).toEqual(['Il molo', 'La diga']);
	});
}

function searchTests(site: Site): void {
	test('the search finds a page by the words of its blocks, and not by those of other pages', async () => {
		const page = await pageOf({
			...site,
			blocks: [
				blockExamples.hero.typical,
				blockExamples.text.typical,
				blockExamples.questions.typical,
				{ kind: 'list', title: inItalian('Prossimamente'), type: 'event', order: 'next', number: 3 },
				{ ...blockExamples.featured.typical, title: inItalian('Da non perdere') },
			],
		});
		page('[data-pagefind-ignore]').remove();
		const searched = textsOf(page, '[data-pagefind-body]').join(' ');

		expect(searched).toContain('Un testo sopra i blocchi.');
		expect(searched).toContain('Dal molo vecchio si vedono le reti');
		expect(searched).toContain('Come prenoto un appuntamento?');
		expect(searched).not.toMatch(/Prossimamente|Da non perdere|Nuovo orario|Aggiornato il/);
	});
}

/** Defines tests of pages of blocks, on any kind of site. */
export function blocksSuite(site: Site): void {
	describe(`pages of blocks, on ${site.site}`, () => {
		mainHeadingTests(site);
		withdrawnTests(site);
		listTests(site);
		searchTests(site);

		test('texts of blocks that try to be markup inject nothing, and are shown as they were written', async () => {
			const blocks = Object.values(blockExamples).map(({ typical }): PageBlock => typical);
			const page = withHostileTexts(buildPage({ owner: site.site, blocks }));
			const documents = [...smallTown(), page];
			const rendered = await renderSite({ ...site, documents, paths: /^\/una-pagina\/$/ });
			const html = rendered.get('/una-pagina/') ?? '';

			expect(injectionsIn('/una-pagina/', html)).toEqual([]);
			expect(load(html)('.pt-blocks').text()).toContain(hostileText);
		});

		test('a page of every kind of block frames nothing and loads nothing from elsewhere', async () => {
			const kind = smallTown().find((one) => one.type === 'site' && one.key === site.site);
			if (kind?.type !== 'site') throw new Error(`The small town has no site ${site.site}.`);
			const blocks = pageBlocksOf(kind.kind).map((one) => blockExamples[one].fullest);
			const page = await pageOf({ ...site, blocks: blocks.filter((one) => one.kind !== 'gallery') });

			expect(page('iframe, video, audio, embed, object').length).toBe(0);
			expect(page('[src^="http"], link[rel="stylesheet"][href^="http"]').length).toBe(0);
		});
	});
}

/** Defines a test of the link from a list to the page of its topic, on a portal. */
export function topicListSuite(site: Site): void {
	test('a list on a topic leads to the page of the topic, any other to the section', async () => {
		const list: List = { kind: 'list', title, type: 'service', order: 'title', number: 2 };
		const documents = [...smallTown(), buildTopic({ owner: site.site, code: 'anagrafe' })];
		const about = await pageOf({ ...site, documents, blocks: [{ ...list, topic: 'anagrafe' }] });
		const all = await pageOf({ ...site, documents, blocks: [list] });

		expect(textsOf(about, '.section-more')).toEqual(['Tutto su “Anagrafe”']);
		expect(textsOf(all, '.section-more')).toEqual(['Vai a Servizi']);
	});
}

/** Defines tests of pages of blocks in English, on a bilingual site. */
export function englishBlocksSuite(site: Site): void {
	test('on an English page blocks are in English, and what isn’t translated declares its language', async () => {
		const blocks: PageBlock[] = [
			{ ...blockExamples.text.typical, title: inBoth('Il porto', 'The harbour') },
			{ kind: 'text', title: inItalian('Le reti'), text: inItalian(prose('Si asciugano al sole.')) },
			{ kind: 'quote', text: inItalian('Il mare è di tutti.') },
			{ ...blockExamples.list.typical, title: inItalian('Presto') },
		];
		const page = await pageOf({ ...site, blocks }, '/en/landing/');
		const italian = textsOf(page, '.pt-blocks [lang="it"]').join(' ');

		expect(textsOf(page, '.pt-blocks h2')).toEqual(['The harbour', 'Le reti', 'Presto']);
		expect(italian).toContain('Le reti');
		expect(italian).toContain('Si asciugano al sole.');
		expect(italian).toContain('Il mare è di tutti.');
		expect(italian).not.toContain('The harbour');
		expect(textsOf(page, '.pt-blocks h3')).toEqual(['Festival of the two seas']);
		expect(textsOf(page, '.section-more')).toEqual(['Go to Events']);
	});
}
