import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Bed, createUser, openBed, paragraphOf } from '../testing/bed.ts';
import { complaintsOf, type Desk, signIn } from '../testing/desk.ts';

let bed: Bed;
let desk: Desk;
let own = '';
let foreign = '';
let pages = 0;

beforeAll(async () => {
	bed = await openBed();
	// The first account is an administrator.
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	desk = await signIn(bed, 'pubblica', 'publisher');
	[own, foreign] = [await draftOn('portale'), await draftOn('visit')];
});

afterAll(() => bed.close());

async function draftOn(site: keyof Bed['sites']): Promise<string> {
	const data = { title: `Pagina di ${site}`, owner: bed.sites[site] };
	const { id } = await bed.payload.create({ collection: 'page', data, draft: true, depth: 0 });
	return id;
}

function linkTo(relationTo: string, value: string) {
	const text = { type: 'text', version: 1, text: 'qui', format: 0 };
	const fields = { linkType: 'internal', doc: { relationTo, value } };
	return { type: 'link', version: 3, format: '', indent: 0, direction: 'ltr', fields, children: [text] };
}

function textWith(links: readonly ReturnType<typeof linkTo>[]) {
	const { root } = paragraphOf('');
	return { root: { ...root, children: [{ type: 'paragraph', version: 1, children: links }] } };
}

/** Publishes a page; drafts are not validated. */
function publish(body: object) {
	const page = { title: 'Prova', summary: 'Una prova', slug: `prova-${(pages += 1)}`, body };
	return desk.send('POST', 'page', { ...page, owner: bed.sites.portale, _status: 'published' });
}

test('a text may link to what its editor can read', async () => {
	expect(await publish(textWith([linkTo('page', own)]))).toMatchObject({ status: 201 });
});

test.for<[what: string, relationTo: string, id: () => string]>([
	['the draft of a foreign site', 'page', () => foreign],
	['a document of another type', 'news', () => own],
	['a document that does not exist', 'page', () => '00000000-0000-4000-8000-000000000000'],
	['a collection without pages', 'users', () => own],
])('a link to %s is refused at its text', async ([, relationTo, id]) => {
	const answer = await publish(textWith([linkTo(relationTo, id())]));
	expect(answer.status).toBe(400);
	expect(Object.keys(complaintsOf(answer).fields)).toEqual(['body']);
});

test('a link costs a question about its own type alone', async () => {
	const asked = vi.spyOn(bed.payload.db, 'find');
	await publish(textWith([linkTo('page', own), linkTo('page', own)]));
	const types = asked.mock.calls.map(([{ collection }]) => collection);
	expect(types.filter((type) => type === 'page').length).toBeGreaterThan(0);
	expect(types.filter((type) => ['itinerary', 'dataset', 'place'].includes(type))).toEqual([]);
	asked.mockRestore();
});
