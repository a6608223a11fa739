import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { complaintsOf, type Desk, signIn } from '../testing/desk.ts';

type Name = 'autrice' | 'responsabile' | 'altrove';

let bed: Bed;
const desks = new Map<Name, Desk>();

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	const { portale: site, visit } = bed.sites;
	desks.set('autrice', await signIn(bed, 'autrice', [{ site, role: 'author' }]));
	desks.set('responsabile', await signIn(bed, 'responsabile', [{ site, role: 'publisher' }]));
	desks.set('altrove', await signIn(bed, 'altrove', [{ site: visit, role: 'publisher' }]));
}, 180_000);

afterAll(() => bed.close());

function deskOf(name: Name): Desk {
	const desk = desks.get(name);
	if (!desk) throw new Error(`${name} is not signed in.`);
	return desk;
}

const shown = z.object({
	filters: z.array(z.object({ id: z.string(), name: z.string(), query: z.string(), mayChange: z.boolean() })),
	sites: z.array(z.object({ id: z.string() })),
});

async function filtersOf(name: Name) {
	return shown.parse((await deskOf(name).request('GET', 'saved-filters/of?list=news')).body).filters;
}

const query = 'where[workflow][equals]=draft';
const keep = (name: Name, more: object) =>
	deskOf(name).request('POST', 'saved-filters/of', { list: 'news', name: 'Bozze', query, ...more });

test('a filter of one’s own is seen by nobody else, renamed and removed', async () => {
	expect((await keep('autrice', { name: 'Solo mie' })).status).toBe(200);
	const [own] = await filtersOf('autrice');
	expect(own).toMatchObject({ name: 'Solo mie', query, mayChange: true });
	expect(await filtersOf('responsabile')).toEqual([]);
	const path = `saved-filters/of/${own?.id ?? ''}`;
	expect((await deskOf('responsabile').request('POST', path, { name: 'Rubata' })).status).toBe(404);
	expect((await deskOf('responsabile').request('DELETE', path)).status).toBe(404);
	await deskOf('autrice').request('POST', path, { name: 'Mie' });
	expect((await filtersOf('autrice')).map(({ name }) => name)).toEqual(['Mie']);
	await deskOf('autrice').request('DELETE', path);
	expect(await filtersOf('autrice')).toEqual([]);
});

test('a shared one is seen on that site alone, and changed by who shares it and who decides there', async () => {
	expect((await keep('autrice', { name: 'Del portale', site: bed.sites.portale })).status).toBe(200);
	expect(await filtersOf('responsabile')).toMatchObject([{ name: 'Del portale', mayChange: true }]);
	expect(await filtersOf('altrove')).toEqual([]);
	expect((await keep('responsabile', { name: 'Del capo', site: bed.sites.portale })).status).toBe(200);
	expect((await filtersOf('autrice')).find(({ name }) => name === 'Del capo')?.mayChange).toBe(false);
});

test('one is not shared with a site of others, nor kept twice under a name, nor made of anything', async () => {
	const elsewhere = await keep('autrice', { name: 'Altrove', site: bed.sites.visit });
	expect([elsewhere.status, complaintsOf(elsewhere).message]).toEqual([
		403,
		expect.stringContaining('solo con un sito su cui lavori'),
	]);
	await keep('altrove', { name: 'Due volte' });
	expect((await keep('altrove', { name: 'Due volte' })).status).toBe(409);
	expect((await keep('altrove', { name: 'Strano', query: 'depth=9' })).status).toBe(400);
});

test('the records themselves are read and written by nobody over REST', async () => {
	expect((await deskOf('responsabile').request('GET', 'saved-filters')).status).toBe(403);
	const data = { at: new Date().toISOString(), name: 'x', list: 'news', query, person: 'x', personId: 'x' };
	expect((await deskOf('responsabile').request('POST', 'saved-filters', data)).status).toBe(403);
});
