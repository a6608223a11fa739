import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed, paragraphOf } from '../testing/bed.ts';
import { type Desk, savedIn, signIn } from '../testing/desk.ts';
import { menuTo, newPage } from '../testing/pages.ts';
import { newBody, publishSite } from '../testing/withdrawal-suite.ts';

let bed: Bed;
let publisher: Desk;
let elsewhere: Desk;
let author: Desk;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	publisher = await signIn(bed, 'responsabile');
	elsewhere = await signIn(bed, 'altrove', [{ site: bed.sites.visit, role: 'publisher' }]);
	author = await signIn(bed, 'autrice', [{ site: bed.sites.portale, role: 'author' }]);
	await publishSite(bed, await newBody(bed), 'portale');
}, 180_000);

afterAll(() => bed.close());

const answered = z.object({
	uses: z.array(z.object({ id: z.string(), title: z.string(), state: z.string(), site: z.string() })),
	page: z.number(),
	pages: z.number(),
	total: z.number(),
	hidden: z.number(),
	isPartial: z.boolean(),
	appearances: z.array(z.object({ site: z.string(), what: z.string(), url: z.string() })),
});

async function usesFor(desk: Desk, id: string, query = '') {
	const { status, body } = await desk.request('GET', `page/${id}/uses${query}`);
	expect(status).toBe(200);
	return answered.parse(body);
}

function textWithLinkTo(page: string) {
	const { root } = paragraphOf('Leggi anche ');
	const text = { type: 'text', version: 1, text: 'l’altra pagina', format: 0 };
	const fields = { linkType: 'internal', doc: { relationTo: 'page', value: page }, newTab: false };
	const link = { type: 'link', version: 3, id: 'a1b2c3', fields, children: [text] };
	return { root: { ...root, children: [{ type: 'paragraph', version: 1, children: [link] }] } };
}

async function newDraft(desk: Desk, title: string, link?: string) {
	const body = link === undefined ? paragraphOf(title) : textWithLinkTo(link);
	const data = { owner: bed.sites.portale, languages: ['it'], title, summary: 'In breve', body };
	return savedIn(await desk.request('POST', 'page?draft=true', data)).id;
}

describe('the uses of a document', () => {
	test('are what is published and the drafts, each with its state and its site', async () => {
		const { id } = await newPage(bed, 'Usata due volte');
		const menu = await menuTo(bed, id);
		const draft = await newDraft(publisher, 'Bozza con un collegamento', id);
		const found = await usesFor(publisher, id);

		expect(found).toMatchObject({ total: 2, hidden: 0, pages: 1, isPartial: false });
		expect(found.uses).toMatchObject([
			{
				id: draft,
				title: 'Bozza con un collegamento',
				state: 'Bozza, usato nella bozza',
				site: 'Visita Borgomarina',
			},
			{ id: menu, state: 'Online' },
		]);
	});

	test('are told once where the published version and its draft both use it', async () => {
		const { id } = await newPage(bed, 'Usata online e in bozza');
		const { id: user } = await newPage(bed, 'La usa');
		const body = textWithLinkTo(id);
		await publisher.request('PATCH', `page/${user}`, { body, _status: 'published' });
		await publisher.request('PATCH', `page/${user}?draft=true`, { summary: 'Altro' });

		expect((await usesFor(publisher, id)).uses).toMatchObject([{ id: user, state: 'Bozza' }]);
	});

	test('in a draft are shown to those who work on it, and counted for the others', async () => {
		const { id } = await newPage(bed, 'Usata da altri');
		await newDraft(publisher, 'Bozza riservata', id);
		const own = await newDraft(author, 'Bozza dell’autrice', id);

		expect(await usesFor(elsewhere, id)).toMatchObject({ uses: [], total: 0, hidden: 2 });
		expect(await usesFor(author, id)).toMatchObject({ uses: [{ id: own }], total: 1, hidden: 1 });
	});

	test('do not hold what is in the bin, nor the document itself', async () => {
		const { id } = await newPage(bed, 'Con un uso nel cestino');
		const draft = await newDraft(publisher, 'Nel cestino', id);
		await publisher.request('PATCH', `page/${draft}`, { deletedAt: new Date().toISOString() });

		expect(await usesFor(publisher, id)).toMatchObject({ total: 0, hidden: 0 });
	});

	test('of an unknown document, or of somebody else’s draft, are refused', async () => {
		const draft = await newDraft(publisher, 'Solo nostra');

		// On MongoDB it isn't an id at all.
		expect((await publisher.request('GET', 'page/nessuna/uses')).status).toBeOneOf([400, 404]);
		expect((await elsewhere.request('GET', `page/${draft}/uses`)).status).toBe(404);
		expect((await publisher.request('GET', `page/${draft}/uses?page=0`)).status).toBe(400);
	});

	test('come with the pages of the sites where the document appears by itself', async () => {
		const { id } = await newPage(bed, 'Con una pagina');

		expect((await usesFor(publisher, id)).appearances).toEqual([
			{
				site: 'Visita Borgomarina',
				what: 'La sua pagina',
				url: 'http://portale.localhost:8080/con-una-pagina/',
			},
		]);
	});

	test('are told fifty at a time', async () => {
		const { id } = await newPage(bed, 'Usata da molti');
		for (let number = 1; number <= 60; number += 1)
			await newDraft(publisher, `Bozza ${String(number).padStart(2, '0')}`, id);
		const second = await usesFor(publisher, id, '?page=2');

		expect(second).toMatchObject({ total: 60, page: 2, pages: 2 });
		expect(second.uses.map(({ title }) => title)).toEqual(
			Array.from({ length: 10 }, (_, index) => `Bozza ${index + 51}`),
		);
	});
});
