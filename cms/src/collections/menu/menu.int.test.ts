import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../../testing/bed.ts';
import { complaintsOf, type Desk, savedIn, signIn } from '../../testing/desk.ts';
import { lastOf } from '../../testing/pages.ts';

let bed: Bed;
let publisher: Desk;

beforeAll(async () => {
	bed = await openBed();
	// The first account has all rights.
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	const sites = Object.values(bed.sites);
	publisher = await signIn(
		bed,
		'pubblica',
		sites.map((site) => ({ site, role: 'publisher' })),
	);
}, 180_000);

afterAll(() => bed.close());

const item = (label: string, path: string) => ({ label, to: { kind: 'path', path } });
const menuOf = (data: object) => ({ owner: bed.sites.portale, languages: ['it'], ...data });
const publish = (data: object) =>
	publisher.request('POST', 'menu', { ...menuOf(data), _status: 'published' });

describe('in a position where the site shows one menu', () => {
	test('a second menu is refused on the field, with the name of the first, and as a draft it may wait', async () => {
		const first = { position: 'legal', title: 'Di legge', items: [item('Note', '/note/')] };
		expect((await publish(first)).status).toBe(201);

		const second = await publish({ position: 'legal', items: [] });
		expect(second.status).toBe(400);
		expect(complaintsOf(second).fields['position']).toMatch(
			/già un menu pubblicato.*Note di legge.*“Di legge”/,
		);

		const draft = savedIn(
			await publisher.request('POST', 'menu?draft=true', menuOf({ position: 'legal', items: [] })),
		);
		const tried = await publisher.request('PATCH', `menu/${draft.id}`, { _status: 'published' });
		expect(complaintsOf(tried).fields['position']).toContain('“Di legge”');
	});

	test('the same menu is published again, and so is that of another site', async () => {
		const { id } = savedIn(await publish({ position: 'secondary', items: [] }));
		const again = { items: [item('Eventi', '/eventi/')], _status: 'published' };

		expect((await publisher.request('PATCH', `menu/${id}`, again)).status).toBe(200);
		expect((await publish({ owner: bed.sites.visit, position: 'secondary', items: [] })).status).toBe(201);
	});

	test('it is free once its menu is withdrawn', async () => {
		const { id } = savedIn(await publish({ owner: bed.sites.visit, position: 'legal', items: [] }));
		expect((await publisher.request('PATCH', `menu/${id}`, { _status: 'draft' })).status).toBe(200);

		expect((await publish({ owner: bed.sites.visit, position: 'legal', items: [] })).status).toBe(201);
	});
});

test('the footer has several menus, one for each column', async () => {
	for (const title of ['Utili', 'Altri siti'])
		expect((await publish({ position: 'footer', title, items: [] })).status).toBe(201);
});

describe('the main menu of a portal', () => {
	const own = ['/a/', '/b/', '/c/', '/d/'].map((path) => item(path, path));
	const first = ['/amministrazione/', '/novita/', '/servizi/'].map((path) => item(path, path));

	test('refuses items that the site would not show, its own first four not counted', async () => {
		const refused = await publish({ position: 'main', items: [...first, ...own] });
		expect(complaintsOf(refused).fields['items']).toMatch(/al massimo altre 3.*ce ne sono 4. Togline 1\./);

		const kept = await publish({ position: 'main', items: [...first, ...own.slice(1)] });
		expect(kept.status).toBe(201);
		expect((await publisher.request('DELETE', `menu/${savedIn(kept).id}`)).status).toBe(200);
	});

	test('counts the items below another, which the site shows in its place', async () => {
		const items = [{ ...item('Uno', '/uno/'), children: own }];
		expect(complaintsOf(await publish({ position: 'main', items })).fields['items']).toContain(
			'ce ne sono 4',
		);
	});

	test('other sites show as many as the criterion allows', async () => {
		const items = [...first, ...own];
		expect((await publish({ owner: bed.sites.visit, position: 'main', items })).status).toBe(201);
	});
});

describe('an item that moves to another level', () => {
	const row = z.looseObject({ id: z.string(), label: z.string() });
	const tree = z.array(row.extend({ children: z.array(row).nullish() }));
	const itemsOf = (doc: object) => tree.parse('items' in doc ? doc.items : []);

	async function translatedMenu() {
		const items = [
			{ ...item('Luoghi', '/luoghi/'), children: [item('Eventi', '/eventi/')] },
			item('Storie', '/storie/'),
		];
		const created = savedIn(
			await publisher.request('POST', 'menu?draft=true', menuOf({ position: 'footer', items })),
		);
		const english = itemsOf(created).map((one) => ({
			...{ ...one, label: `${one.label} in English` },
			children: one.children?.map((below) => ({ ...below, label: `${below.label} in English` })),
		}));
		const path = `menu/${created.id}?draft=true&locale=en`;
		expect((await publisher.request('PATCH', path, { items: english })).status).toBe(200);
		return { id: created.id, items: itemsOf(created) };
	}

	test('keeps its texts in the other languages, up and down, and below a new item', async () => {
		const { id, items } = await translatedMenu();
		const [places, stories] = items;
		const events = places?.children?.[0];
		if (!places || !stories || !events) throw new Error('The menu lacks its rows.');
		const fresh = { ...item('Vivere', '/vivere/'), id: '65a000000000000000000001' };
		const changed = [
			{ ...events, children: [{ ...places, children: undefined }] },
			{ ...fresh, children: [stories] },
		];
		const languages = ['it', 'en'];
		const saved = await publisher.request('PATCH', `menu/${id}?draft=true`, { items: changed, languages });
		expect(saved.status).toBe(200);

		const { body } = await publisher.request('GET', `menu/${id}?draft=true&locale=en&fallback-locale=none`);
		const read = z.looseObject({ items: z.array(z.looseObject({})) }).parse(body);
		expect(read.items).toMatchObject([
			{ id: events.id, label: 'Eventi in English', children: [{ label: 'Luoghi in English' }] },
			{ id: fresh.id, children: [{ id: stories.id, label: 'Storie in English' }] },
		]);
		const italian = itemsOf(await bed.payload.findByID({ collection: 'menu', id, draft: true, depth: 0 }));
		expect(italian.map(({ label }) => label)).toEqual(['Eventi', 'Vivere']);
	});

	test('is published in its new place, in every language', async () => {
		const { id, items } = await translatedMenu();
		const [places, stories] = items;
		const events = places?.children?.[0];
		const changed = [{ ...places, children: [] }, events, stories];
		const data = { items: changed, languages: ['it', 'en'], _status: 'published' };
		expect((await publisher.request('PATCH', `menu/${id}`, data)).status).toBe(200);

		expect(await lastOf(bed, id)).toMatchObject({
			document: {
				items: [
					{ label: { it: 'Luoghi', en: 'Luoghi in English' }, items: [] },
					{ label: { it: 'Eventi', en: 'Eventi in English' } },
					{ label: { it: 'Storie', en: 'Storie in English' } },
				],
			},
		});
	});
});
