import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { romeDay } from '@portolano/content-models';
import type { TypedUser } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Bed, createUser, openBed, testPassword } from '../testing/bed.ts';
import { newPage } from '../testing/pages.ts';
import { periodUntil } from './period.ts';

let bed: Bed;
let folder: string;
const users = new Map<string, TypedUser>();
const today = romeDay(new Date().toISOString());

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'readers-'));
	vi.stubEnv('READERS_DIR', folder);
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	const { portale: site, visit } = bed.sites;
	for (const [name, memberships] of [
		['anna', [{ site, role: 'publisher' as const }]],
		['bruno', [{ site: visit, role: 'editor' as const }]],
		['carla', [{ site, role: 'author' as const }]],
	] as const)
		users.set(name, await createUser(bed, { name, memberships: [...memberships] }));
	await newPage(bed, 'Orari degli uffici');
	mkdirSync(path.join(folder, 'visits/portale'), { recursive: true });
	mkdirSync(path.join(folder, 'feedback'));
	const [yesterday = ''] = periodUntil(today, 7).now.slice(-2);
	for (const [day, count] of [
		[today, 30],
		[yesterday, 12],
	] as const)
		writeFileSync(
			path.join(folder, `visits/portale/${day}.json`),
			JSON.stringify({
				pages: { '/orari-degli-uffici/': count, '/novita/': 3 },
				searches: { passaporto: 4, 'una volta sola': 1 },
			}),
		);
	const said = { url: '/orari-degli-uffici/', title: 'Vecchio titolo', negative: 'Non è chiaro' };
	appendFileSync(
		path.join(folder, 'feedback/portale.ndjson'),
		`${JSON.stringify({ ...said, at: new Date().toISOString(), rating: 2 })}\n{"cut off`,
	);
}, 180_000);

afterAll(async () => {
	await bed.close();
	rmSync(folder, { recursive: true, force: true });
});

async function readAs(name: string) {
	const { createLocalReq } = await import('payload');
	const { readableSites, readReaders } = await import('./read-readers.ts');
	const user = users.get(name);
	const req = await createLocalReq({ ...(user && { user }) }, bed.payload);
	const sites = await readableSites(req);
	const [site] = sites;
	return { sites, readers: site && (await readReaders({ site, days: 7 }, req)) };
}

test('the desk tells the pages most read by their titles, and what was sought in vain at least five times', async () => {
	const { readers } = await readAs('anna');
	expect(readers?.visits).toBe(48);
	expect(readers?.pages).toMatchObject([
		{ of: '/orari-degli-uffici/', count: 42, page: { type: 'page', title: 'Orari degli uffici' } },
		{ of: '/novita/', count: 6, page: undefined },
	]);
	expect(readers?.searches).toEqual([{ of: 'passaporto', count: 8, before: 0 }]);
});

test('ratings are told by page, with what readers said; a line that can’t be read is not hidden', async () => {
	const { readers } = await readAs('anna');
	expect(readers).toMatchObject({ ratings: 1, mean: 2, unreadable: 1 });
	expect(readers?.ratedPages).toMatchObject([{ title: 'Orari degli uffici', count: 1, mean: 2 }]);
	expect(readers?.said).toMatchObject([{ words: 'Non è chiaro', rating: 2 }]);
});

test('who writes or publishes all of a site sees its readers, of no other site; authors see none', async () => {
	expect((await readAs('anna')).sites.map(({ key }) => key)).toEqual(['portale']);
	expect((await readAs('bruno')).sites.map(({ key }) => key)).toEqual(['visit']);
	expect((await readAs('carla')).sites).toEqual([]);
	expect((await readAs('nobody')).sites).toEqual([]);
});

async function csv(name: string, query: string) {
	const { handleEndpoints } = await import('payload');
	const { token } = await bed.payload.login({
		collection: 'users',
		data: { email: `${name}@example.org`, password: testPassword },
	});
	const request = new Request(`http://localhost/api/readers/${query}`, {
		headers: { Authorization: `JWT ${token ?? ''}` },
	});
	const answer = await handleEndpoints({ config: bed.payload.config, request });
	return { status: answer.status, text: await answer.text() };
}

test('the same is there as CSV, without counts below five and without other sites', async () => {
	const { text } = await csv('anna', 'visits.csv?site=portale&days=7');
	expect(text).toContain(`"${today}","/orari-degli-uffici/","30"`);
	expect(text).not.toContain('/novita/');
	expect((await csv('anna', 'ratings.csv?site=portale&days=7')).text).toContain('"2","","Non è chiaro"');
	expect((await csv('bruno', 'ratings.csv?site=portale&days=7')).status).toBe(404);
	expect((await csv('carla', 'visits.csv?site=portale&days=7')).status).toBe(404);
	expect((await csv('anna', 'visits.csv?site=portale&days=8')).status).toBe(400);
});
