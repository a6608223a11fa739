import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bed, createUser, openBed } from '../../testing/bed.ts';
import { complaintsOf, type Desk, signIn } from '../../testing/desk.ts';
import { newPage } from '../../testing/pages.ts';
import { newBody, publishSite } from '../../testing/withdrawal-suite.ts';

let bed: Bed;
let desk: Desk;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'prima', isAdministrator: true });
	await publishSite(bed, await newBody(bed), 'portale');
	desk = await signIn(bed, 'amministra', []);
	const { docs } = await bed.payload.find({ collection: 'users', where: { name: { equals: 'amministra' } } });
	const id = docs[0]?.id ?? '';
	await bed.payload.update({ collection: 'users', id, data: { isAdministrator: true } });
});

afterAll(() => bed.close());

const site = () => `site/${bed.sites.portale}`;
const isThere = async () => (await desk.request('GET', site())).status;

test('a site that owns documents is neither deleted nor thrown away, and it is told what it owns', async () => {
	await newPage(bed, 'Una pagina');
	await newPage(bed, 'Una bozza', { _status: 'draft' });
	const deleted = await desk.request('DELETE', site());
	const thrown = await desk.request('PATCH', site(), { deletedAt: new Date().toISOString() });
	for (const answer of [deleted, thrown]) {
		expect(answer.status).toBe(409);
		expect(complaintsOf(answer).message).toContain('possiede ancora 1 Ente, 2 Pagine');
		expect(complaintsOf(answer).message).toContain('Nulla è cambiato');
	}
	expect(await isThere()).toBe(200);
});

test('a site without documents is deleted', async () => {
	const empty = await desk.request('DELETE', `site/${bed.sites.visit}`);
	expect(empty).toMatchObject({ status: 200 });
});

test('a language in which pages are published is not taken away', async () => {
	const languages = (siteLanguages: string[]) =>
		desk.request('PATCH', site(), { siteLanguages, _status: 'published' });
	expect((await languages(['it', 'en'])).status).toBe(200);
	const { id } = await newPage(bed, 'In due lingue');
	const english = { title: 'In two languages', summary: 'About it', languages: ['it', 'en'] };
	const { body } = await bed.payload.findByID({ collection: 'page', id, depth: 0 });
	const { payload } = bed;
	const translated = { ...english, languages: ['it', 'en'] as ('it' | 'en')[], body };
	await payload.update({
		...{ collection: 'page', id, locale: 'en', depth: 0 },
		data: { ...translated, slug: 'in-two-languages', _status: 'published' },
	});

	const refused = await languages(['it']);
	expect(refused.status).toBe(400);
	expect(complaintsOf(refused).fields['siteLanguages']).toContain('Contenuti pronti in inglese: 1 Pagina.');
	await payload.update({
		...{ collection: 'page', id, depth: 0 },
		data: { languages: ['it'], _status: 'published' },
	});
	expect((await languages(['it'])).status).toBe(200);
});
