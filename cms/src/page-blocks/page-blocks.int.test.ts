import { PAGE_BLOCKS_MAX } from '@portolano/content-models';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, openBed } from '../testing/bed.ts';
import { complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { lastOf, newPage } from '../testing/pages.ts';
import { newUpload } from '../testing/uploads.ts';
import { newBody, publishSite } from '../testing/withdrawal-suite.ts';
import { type NamedIds, publishedBlocks, storedBlocks } from './examples.ts';

let bed: Bed;
let desk: Desk;
let ids: NamedIds;

/** Creates a record of a published document; what it says doesn't matter here. */
async function published(type: Exclude<keyof NamedIds, 'media'>): Promise<string> {
	const created: unknown = await bed.payload.db.create({
		collection: type,
		data: { _status: 'published', owner: bed.sites.portale, title: { it: `Un contenuto (${type})` } },
		req: {},
	});
	return z.object({ id: z.string() }).parse(created).id;
}

beforeAll(async () => {
	bed = await openBed();
	desk = await signIn(bed, 'pubblica', [
		{ site: bed.sites.portale, role: 'publisher' },
		{ site: bed.sites.visit, role: 'publisher' },
	]);
	ids = {
		news: await published('news'),
		service: await published('service'),
		question: await published('question'),
		'contact-point': await published('contact-point'),
		place: await published('place'),
		media: await newUpload(bed, 'media'),
	};
	await publishSite(bed, await newBody(bed), 'portale');
});

afterAll(() => bed.close());

const quote = { blockType: 'quote', text: 'Il mare unisce.' };
const heading = (blockType: string) => ({ blockType, title: 'Titolo' });

async function landing(title: string, blocks: object[], more: object = {}) {
	return desk.request('POST', 'page?depth=0', {
		...{ owner: bed.sites.portale, languages: ['it'], title, summary: 'In breve', blocks },
		...{ _status: 'published', ...more },
	});
}

async function draftOf(title: string, blocks: object[], more: object = {}) {
	return desk.request('POST', 'page?depth=0&draft=true', {
		...{ owner: bed.sites.portale, languages: ['it'], title, blocks, _status: 'draft', ...more },
	});
}

async function online(title: string, blocks: object[], more: object = {}): Promise<string> {
	const answer = await landing(title, blocks, more);
	expect(answer).toMatchObject({ status: 201 });
	return savedIn(answer).id;
}

async function blocksOnline(id: string): Promise<unknown> {
	const entry = await lastOf(bed, id);
	if (entry?.action !== 'publish') return entry?.action;
	if (entry.document.type === 'site') return entry.document.home.blocks;
	return entry.document.type === 'page' ? entry.document.blocks : undefined;
}

describe('blocks of every kind in two languages', () => {
	test('are published on a page without text', async () => {
		const more = { summary: 'In breve', languages: ['it', 'en'] };
		const { id } = savedIn(await draftOf('Estate', storedBlocks('it', ids), more));
		const english = { title: 'Summer', summary: 'In short', blocks: storedBlocks('en', ids) };
		const answer = await desk.request('PATCH', `page/${id}?locale=en`, { ...english, _status: 'published' });

		expect(answer).toMatchObject({ status: 200 });
		expect(await blocksOnline(id)).toEqual(publishedBlocks(ids));
	});

	test('are published on the home page of a site, where its other fields stay for when they are wanted again', async () => {
		const id = bed.sites.portale;
		const save = (language: 'it' | 'en', more: object) =>
			desk.request('PATCH', `site/${id}?locale=${language}&depth=0`, { ...more });
		const home = (language: 'it' | 'en', composition: string) => ({
			composition,
			title: 'Benvenuti',
			blocks: storedBlocks(language, ids),
		});
		const names = { name: 'Visit Borgomarina', tagline: 'Between two seas' };
		await save('it', { home: home('it', 'kind'), _status: 'published' });
		expect(await blocksOnline(id)).toBeUndefined();

		const english = { ...names, home: home('en', 'blocks'), languages: ['it', 'en'], _status: 'published' };
		expect(await save('en', english)).toMatchObject({ status: 200 });
		expect(await blocksOnline(id)).toEqual(publishedBlocks(ids));
		expect(await lastOf(bed, id)).toMatchObject({ document: { home: { title: { it: 'Benvenuti' } } } });
	});

	test('come back with an older version', async () => {
		const id = await online('Versioni', [{ ...quote, id: 'kept' }], { body: null });
		const { docs } = await bed.payload.findVersions({
			collection: 'page',
			where: { parent: { equals: id } },
		});
		await desk.request('PATCH', `page/${id}`, { blocks: [heading('alerts')], _status: 'published' });
		await desk.request('POST', `page/versions/${String(docs[0]?.id)}?publish=true`);

		expect(await blocksOnline(id)).toEqual([{ kind: 'quote', text: { it: quote.text } }]);
	});
});

describe('a document that blocks name', () => {
	const toPage = (value: string) => ({
		label: 'Come si partecipa',
		to: { kind: 'document', document: { relationTo: 'page', value } },
	});

	test('is left out when it is withdrawn, after telling where it is used; a block that needs it goes with it', async () => {
		const { id: gone } = await newPage(bed, 'Da ritirare');
		const { id: stays } = await newPage(bed, 'Che resta');
		const chosen = [gone, stays].map((value) => ({ relationTo: 'page', value }));
		const id = await online('Che la nomina', [
			{ ...heading('featured'), documents: chosen },
			{ ...heading('call-to-action'), action: toPage(gone) },
			quote,
		]);
		const refused = await desk.request('PATCH', `page/${gone}`, { _status: 'draft' });
		expect(complaintsOf(refused).message).toContain('pagina “Che la nomina”');

		await desk.request('PATCH', `page/${gone}?force=true`, { _status: 'draft' });
		expect(await blocksOnline(id)).toMatchObject([
			{ kind: 'featured', documents: [{ id: stays }] },
			{ kind: 'quote' },
		]);

		await desk.request('PATCH', `page/${gone}`, { _status: 'published' });
		expect(await blocksOnline(id)).toMatchObject([
			{ documents: [{ id: gone }, { id: stays }] },
			{ kind: 'call-to-action' },
			{},
		]);
	});

	test('must be published when the block is saved, and the message is on its field', async () => {
		const draft = await newPage(bed, 'Ancora bozza', { _status: 'draft' });
		const answer = await landing('Invito', [{ ...heading('call-to-action'), action: toPage(draft.id) }]);

		expect(complaintsOf(answer).fields).toEqual({
			'blocks.0.action': 'La pagina collegata non è pubblicata: pubblicala prima o toglila.',
		});
	});
});

describe('is refused with words, and a draft keeps it', () => {
	const many = (count: number, block: object) => Array.from({ length: count }, () => ({ ...block }));

	test.each([
		[
			'sixty blocks',
			() => many(60, quote),
			`I blocchi sono 60: una pagina ne prende al massimo ${PAGE_BLOCKS_MAX}. Togline, oppure dividi la pagina. Una bozza li conserva tutti.`,
		],
		[
			'an opening that is not the first',
			() => [quote, heading('hero')],
			'Il blocco 2 è un’apertura: può essere solo il primo, o subito dopo le allerte. Spostalo in cima, oppure toglilo.',
		],
		[
			'a second search field',
			() => [heading('search'), quote, heading('search')],
			'Il blocco 3 è un’altra ricerca: una pagina ne ha una sola. Toglilo.',
		],
		[
			'more pictures than a page may weigh',
			() => many(2, { ...heading('gallery'), pictures: Array<string>(21).fill(ids.media) }),
			'I blocchi portano troppe immagini: una pagina ne prende al massimo 40, per aprirsi presto anche su un telefono. Togline qualcuna, o accorcia un elenco.',
		],
	])('%s', async (what, blocksOf, message) => {
		const answer = await landing(what, blocksOf());
		expect(complaintsOf(answer).fields).toEqual({ blocks: message });

		const draft = await draftOf(what, blocksOf());
		const kept = await bed.payload.findByID({ collection: 'page', id: savedIn(draft).id, draft: true });
		expect(kept.blocks).toHaveLength(blocksOf().length);
	});

	test('a kind that the site doesn’t take', async () => {
		const blocks = [quote, { ...heading('useful-services'), services: [ids.service] }];
		const answer = await landing('Per turisti', blocks, { owner: bed.sites.visit });

		expect(complaintsOf(answer).fields).toEqual({
			'blocks.1.id': 'Questo tipo di sito non prende questo blocco: toglilo.',
		});
	});

	test('a list ordered by what only events have', async () => {
		const answer = await landing('Ordine', [{ ...heading('list'), type: 'news', order: 'next', number: 3 }]);
		expect(Object.keys(complaintsOf(answer).fields)).toEqual(['blocks.0.order']);
	});

	test('a home page of blocks without any', async () => {
		const home = { composition: 'blocks', blocks: [] };
		const answer = await desk.request('PATCH', `site/${bed.sites.portale}`, { home, _status: 'published' });
		expect(complaintsOf(answer).fields).toEqual({
			'home.blocks':
				'Non ci sono blocchi: aggiungine, oppure scegli che la pagina la componga il tipo di sito.',
		});
	});

	test('a page with neither text nor blocks', async () => {
		expect(complaintsOf(await landing('Vuota', [])).fields).toEqual({
			body: 'Una pagina ha un testo o dei blocchi: scrivi l’uno o aggiungi gli altri.',
		});
	});
});

describe('not even a draft may have', () => {
	test('a block of an unknown kind, with which its form would not open', async () => {
		const answer = await draftOf('Ignoto', [quote, heading('carousel')]);
		expect(complaintsOf(answer).fields).toEqual({ 'blocks.1': 'Non c’è un blocco di questo tipo.' });
	});

	test('something else than a list', async () => {
		for (const query of ['page', 'page?locale=all']) {
			const answer = await desk.request('POST', query, { owner: bed.sites.portale, blocks: 'nessuno' });
			expect(complaintsOf(answer).fields, query).toEqual({ blocks: 'Qui va un elenco.' });
		}
	});
});

test('blocks are not searched by filters or sorted by', async () => {
	for (const query of ['where[blocks.title][equals]=Titolo', 'sort=blocks.title']) {
		const answer = await desk.request('GET', `page?${query}`);
		expect(answer.status, query).toBe(400);
	}
});

test('a copy of a page has its blocks, as a draft', async () => {
	const id = await online('Originale', [{ ...quote, source: 'Qualcuno' }]);
	const { id: copy } = savedIn(await desk.request('POST', `page/${id}/duplicate`, {}));

	expect(await bed.payload.findByID({ collection: 'page', id: copy, draft: true })).toMatchObject({
		_status: 'draft',
		blocks: [{ blockType: 'quote', text: quote.text, source: 'Qualcuno' }],
	});
});

test('GraphQL reads blocks by the names of their kinds', async () => {
	const id = await online('Per programmi', [quote]);
	const answer = await desk.graphQL(
		`{ Page(id: "${id}") { blocks { __typename ... on QuoteBlock { text } } } }`,
	);
	expect(answer).toMatchObject({
		data: { Page: { blocks: [{ __typename: 'QuoteBlock', text: quote.text }] } },
	});
});
