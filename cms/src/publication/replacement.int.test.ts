import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { newPage } from '../testing/pages.ts';

let bed: Bed;
let publisher: Desk;
let author: Desk;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	const { portale: site } = bed.sites;
	publisher = await signIn(bed, 'responsabile', [{ site, role: 'publisher' }]);
	author = await signIn(bed, 'autrice', [{ site, role: 'author' }]);
}, 180_000);

afterAll(() => bed.close());

async function picture(width: number): Promise<File> {
	const { default: sharp } = await import('sharp');
	const made = sharp({ create: { width, height: 8, channels: 3, background: '#08c' } });
	return new File([new Uint8Array(await made.png().toBuffer())], 'porto.png', { type: 'image/png' });
}

async function newPicture(desk: Desk): Promise<string> {
	const data = { owner: bed.sites.portale, languages: ['it'], alternativeText: 'Il porto' };
	return savedIn(await desk.upload('media', await picture(8), data)).id;
}

/** Puts a picture into a page, published or only in its draft. */
async function use(media: string, isDraft: boolean): Promise<void> {
	const { id } = await newPage(bed, `Con immagine ${media}`);
	const data = { image: media, ...(isDraft ? {} : { _status: 'published' as const }) };
	await bed.payload.update({ collection: 'page', id, data, draft: isDraft });
}

async function replace(desk: Desk, id: string, more: object = {}) {
	return desk.replace(`media/${id}`, await picture(16), more);
}

async function inUse(desk: Desk, ...ids: string[]) {
	const { body } = await desk.request('GET', `media/in-use?ids=${ids.join(',')}`);
	const counts = z.record(z.string(), z.object({ online: z.number(), drafts: z.number() }));
	return z.object({ uses: counts }).parse(body).uses;
}

describe('a picture', () => {
	test('is in use online, only in drafts, or not at all', async () => {
		const [online, draft, none] = [
			await newPicture(publisher),
			await newPicture(publisher),
			await newPicture(publisher),
		];
		await use(online, false);
		await use(draft, true);
		expect(await inUse(author, online, draft, none)).toEqual({
			[online]: { online: 1, drafts: 0 },
			[draft]: { online: 0, drafts: 1 },
			[none]: { online: 0, drafts: 0 },
		});
	});

	test('that is online is replaced when that is confirmed, and who did it is recorded', async () => {
		const id = await newPicture(publisher);
		await use(id, false);
		const asked = await replace(publisher, id);
		expect([asked.status, complaintsOf(asked).message]).toEqual([
			409,
			expect.stringMatching(/Lo usano: pagina “Con immagine .*Sostituisci subito online/),
		]);
		expect((await bed.payload.findByID({ collection: 'media', id })).width).toBe(8);
		expect((await replace(publisher, id, { replacesOnline: true })).status).toBe(200);
		expect((await bed.payload.findByID({ collection: 'media', id })).width).toBe(16);
		const { docs } = await bed.payload.find({ collection: 'moves', where: { documentId: { equals: id } } });
		expect(docs).toMatchObject([{ what: 'replaced', person: 'responsabile' }]);
	});

	test('that is online is not replaced by who may not publish what uses it', async () => {
		const id = await newPicture(author);
		await use(id, false);
		const refused = await replace(author, id, { replacesOnline: true });
		expect([refused.status, complaintsOf(refused).message]).toEqual([
			403,
			expect.stringContaining('anche dove non puoi pubblicare'),
		]);
	});

	test('that only a draft uses is replaced without a question, and other fields of one online are saved', async () => {
		const id = await newPicture(author);
		await use(id, true);
		expect((await replace(author, id)).status).toBe(200);
		const online = await newPicture(publisher);
		await use(online, false);
		const saved = await publisher.request('PATCH', `media/${online}`, {
			alternativeText: 'Il porto di notte',
		});
		expect(saved.status).toBe(200);
	});
});

test('several pictures are deleted at once only when nothing uses them', async () => {
	const [used, drafted, free] = [
		await newPicture(publisher),
		await newPicture(publisher),
		await newPicture(publisher),
	];
	await use(used, false);
	await use(drafted, true);
	const chosen = { ids: [used, drafted, free] };
	const planned = await publisher.request('POST', 'media/many/plan', { do: 'delete', chosen });
	const item = z.object({ id: z.string(), seen: z.string(), refusal: z.string().optional() });
	const { items } = z.object({ items: z.array(item) }).parse(planned.body);
	const refusals = new Map(items.map(({ id, refusal }) => [id, refusal]));
	expect(refusals.get(used)).toBe('Lo usa: un altro contenuto online. Toglilo prima da lì.');
	expect(refusals.get(drafted)).toBe('Lo usa: un altro contenuto in bozza. Toglilo prima da lì.');
	const sent = items.map(({ id, seen }) => ({ id, seen }));
	await publisher.request('POST', 'media/many', { wish: { do: 'delete' }, items: sent });
	const { docs } = await bed.payload.find({ collection: 'media', where: { id: { in: chosen.ids } } });
	expect(docs.map(({ id }) => id).toSorted()).toEqual([used, drafted].toSorted());
});
