import type { TypedUser } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { type Desk, savedIn, signIn } from '../testing/desk.ts';
import type { readStart, Start, StartItem } from './read-start.ts';

type Name = 'autrice' | 'responsabile' | 'altrove';

let bed: Bed;
let read: typeof readStart;
const desks = new Map<Name, Desk>();

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	const { portale: site, visit } = bed.sites;
	desks.set('autrice', await signIn(bed, 'autrice', [{ site, role: 'author' }]));
	desks.set('responsabile', await signIn(bed, 'responsabile', [{ site, role: 'publisher' }]));
	desks.set('altrove', await signIn(bed, 'altrove', [{ site: visit, role: 'publisher' }]));
	read = (await import('./read-start.ts')).readStart;
}, 180_000);

afterAll(() => bed.close());

function deskOf(name: Name): Desk {
	const desk = desks.get(name);
	if (!desk) throw new Error(`${name} is not signed in.`);
	return desk;
}

async function startOf(name: Name): Promise<Start> {
	const { createLocalReq } = await import('payload');
	const { docs } = await bed.payload.find({ collection: 'users', where: { name: { equals: name } } });
	const [found] = docs;
	if (!found) throw new Error(`There is no ${name}.`);
	const user: TypedUser = { ...found, collection: 'users' };
	return read(await createLocalReq({ user }, bed.payload));
}

async function newDraft(title: string): Promise<string> {
	const data = { owner: bed.sites.portale, languages: ['it'], title };
	return savedIn(await deskOf('autrice').request('POST', 'page?draft=true', data)).id;
}

async function move(name: Name, id: string, wanted: object): Promise<void> {
	const state = await deskOf(name).request('GET', `page/${id}/workflow`);
	const { seen } = z.object({ seen: z.string() }).parse(state.body);
	const answer = await deskOf(name).request('POST', `page/${id}/workflow`, { seen, ...wanted });
	expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
}

const titles = (items: readonly StartItem[]) => items.map(({ title }) => title);

describe('the start page', () => {
	test('of who writes has their drafts, with the reason of those that were sent back', async () => {
		await newDraft('Bozza da finire');
		const id = await newDraft('Rimandata');
		await move('autrice', id, { move: 'submit' });
		await move('responsabile', id, { move: 'send-back', reason: 'Manca l’orario.' });
		const { mine, sentBack, toReview } = await startOf('autrice');
		expect(titles(mine)).toEqual(['Bozza da finire']);
		expect(sentBack).toMatchObject([
			{ title: 'Rimandata', reason: { text: 'Manca l’orario.', person: 'responsabile' } },
		]);
		expect(toReview).toEqual([]);
	});

	test('of who decides has what waits for them on their sites alone', async () => {
		const id = await newDraft('Da approvare');
		await move('autrice', id, { move: 'submit' });
		expect(titles((await startOf('responsabile')).toReview)).toEqual(['Da approvare']);
		expect(titles((await startOf('altrove')).toReview)).toEqual([]);
		await move('responsabile', id, { move: 'approve' });
		const { toReview, approved } = await startOf('responsabile');
		expect([titles(toReview), titles(approved)]).toEqual([[], ['Da approvare']]);
	});

	test('has no longer what was sent back once it is sent on', async () => {
		const id = await newDraft('Rimandata e corretta');
		await move('autrice', id, { move: 'submit' });
		await move('responsabile', id, { move: 'send-back', reason: 'Troppo lunga.' });
		await move('autrice', id, { move: 'submit' });
		expect(titles((await startOf('autrice')).sentBack)).not.toContain('Rimandata e corretta');
	});

	test('has what was published today with its person, and says that it does not know how the sites are', async () => {
		const { newPage } = await import('../testing/pages.ts');
		await newPage(bed, 'Pubblicata oggi');
		const { today, health } = await startOf('responsabile');
		expect(today[0]).toMatchObject({ title: 'Pubblicata oggi', person: 'Un programma', online: undefined });
		expect(health).toBeUndefined();
		expect((await startOf('altrove')).today).toEqual([]);
	});
});
