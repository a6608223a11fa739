import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Bed, createUser, openBed, paragraphOf } from '../testing/bed.ts';
import { type Desk, savedIn, signIn } from '../testing/desk.ts';

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
	return {
		id: `link-${value}`,
		type: 'link',
		version: 3,
		format: '',
		indent: 0,
		direction: 'ltr',
		fields,
		children: [text],
	};
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

const linked = (relationTo: string, id: string) => publish(textWith([linkTo(relationTo, id)]));

test('a text may link to what its editor can read', async () => {
	expect(await linked('page', own)).toMatchObject({ status: 201 });
});

test('a text that is saved again with a link to the draft of a foreign site is refused', async () => {
	const { id } = savedIn(await linked('page', own));
	const answer = await desk.send('PATCH', `page/${id}`, {
		...{ body: textWith([linkTo('page', foreign)]), _status: 'published' },
	});
	expect(answer).toMatchObject({ status: 400 });
});

test('a link costs a question about its own type alone', async () => {
	const { id } = savedIn(await linked('page', own));
	const asked = vi.spyOn(bed.payload.db, 'find');
	await desk.send('PATCH', `page/${id}`, { title: 'Altro titolo', _status: 'published' });
	const types = asked.mock.calls.map(([{ collection }]) => collection);
	expect(types.filter((type) => type === 'page').length).toBeGreaterThan(0);
	expect(types.filter((type) => ['itinerary', 'dataset', 'place'].includes(type))).toEqual([]);
	asked.mockRestore();
});
