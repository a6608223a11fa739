import { sampleOrAll } from '@portolano/test-kit';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../../testing/bed.ts';
import { faultsIn } from '../../testing/consistency.ts';
import { complaintsOf, type Desk, savedIn, signIn } from '../../testing/desk.ts';
import { newPage } from '../../testing/pages.ts';

type Name = 'autrice' | 'responsabile';

let bed: Bed;
const desks = new Map<Name, Desk>();

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	const { portale: site } = bed.sites;
	desks.set('autrice', await signIn(bed, 'autrice', [{ site, role: 'author' }]));
	desks.set('responsabile', await signIn(bed, 'responsabile', [{ site, role: 'publisher' }]));
}, 180_000);

afterAll(() => bed.close());

afterEach(async () => {
	expect(await faultsIn(bed)).toEqual([]);
});

function deskOf(name: Name): Desk {
	const desk = desks.get(name);
	if (!desk) throw new Error(`${name} is not signed in.`);
	return desk;
}

const item = z.object({
	...{ id: z.string(), title: z.string(), seen: z.string(), state: z.string() },
	...{ refusal: z.string().optional(), note: z.string().optional() },
});
const plan = z.object({ items: z.array(item) });
const results = z.object({ results: z.array(z.object({ id: z.string(), reason: z.string().optional() })) });

type Item = z.infer<typeof item>;

async function planFor(name: Name, action: string, chosen: object): Promise<Item[]> {
	const answer = await deskOf(name).request('POST', 'page/many/plan', { do: action, chosen });
	expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
	return plan.parse(answer.body).items;
}

async function carryOut(name: Name, wish: object, items: readonly Item[]) {
	const found: z.infer<typeof results>['results'] = [];
	for (let from = 0; from < items.length; from += 20) {
		const some = items.slice(from, from + 20).map(({ id, seen }) => ({ id, seen }));
		const answer = await deskOf(name).request('POST', 'page/many', { wish, items: some });
		expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
		found.push(...results.parse(answer.body).results);
	}
	return found;
}

async function newDrafts(title: string, count: number, owner = bed.sites.portale): Promise<string[]> {
	const ids = [];
	for (let number = 1; number <= count; number += 1)
		ids.push((await newPage(bed, `${title} ${number}`, { _status: 'draft', owner })).id);
	return ids;
}

async function stateOf(id: string): Promise<unknown> {
	const found: object = await bed.payload.findByID({ collection: 'page', id, draft: true, depth: 0 });
	return 'workflow' in found ? found.workflow : undefined;
}

// Each publication takes 0.1 s on SQLite, and many times as long on the MongoDB test server.
const many = inject('mongoUrl') === undefined ? sampleOrAll(40, 500) : 6;

describe('many chosen documents', () => {
	test('are published one by one; one that is not permitted is told before and after, and stops no other', async () => {
		const own = await newDrafts('Insieme', many);
		const { id: other } = await newPage(bed, 'Di un altro sito', { owner: bed.sites.visit });
		const items = await planFor('responsabile', 'publish', { ids: [...own, other] });
		expect(items).toHaveLength(many + 1);
		expect(items.filter(({ refusal }) => refusal !== undefined)).toMatchObject([
			{ id: other, title: 'Di un altro sito', refusal: 'Non lavori su questo contenuto.' },
		]);

		const told = await carryOut('responsabile', { do: 'publish' }, items);
		expect(told.filter(({ reason }) => reason !== undefined)).toEqual([
			{ id: other, reason: expect.stringContaining('non è tra quelli su cui lavori') as string },
		]);
		expect(await stateOf(own[0] ?? '')).toBe('online');
		expect(await stateOf(own.at(-1) ?? '')).toBe('online');
	}, 600_000);

	test('are all that a list shows with its filter and its words, not only those of one page', async () => {
		await newDrafts('Trovata', 25);
		const where = { workflow: { equals: 'draft' } };
		const items = await planFor('responsabile', 'submit', { where, search: 'Trovata' });
		expect(items).toHaveLength(25);
	});

	test('are refused one by one with the reason: no right, another state, an id that is nobody’s', async () => {
		const [draft = ''] = await newDrafts('Non di chi scrive', 1);
		const gone = '00000000-0000-4000-8000-000000000000';
		const { id: online } = await newPage(bed, 'Già online');
		const [ofDraft, ofOnline, ofGone] = await Promise.all(
			[draft, online, gone].map(async (id) => (await planFor('autrice', 'publish', { ids: [id] }))[0]),
		);
		expect(ofDraft?.refusal).toMatch(/non è tra i contenuti|Non lavori/);
		expect(ofOnline?.refusal).toBe('Non lavori su questo contenuto.');
		expect(ofGone?.refusal).toMatch(/^Non c’è più/);
		const [again] = await planFor('responsabile', 'publish', { ids: [online] });
		expect(again?.refusal).toBe('Non ha nulla da pubblicare: online.');
	});

	test('one that was saved meanwhile is left as it is', async () => {
		const [first = '', second = ''] = await newDrafts('Cambiata nel frattempo', 2);
		const items = await planFor('responsabile', 'approve', { ids: [first, second] });
		const data = { summary: 'Nuova' };
		savedIn(await deskOf('responsabile').request('PATCH', `page/${first}?draft=true`, data));
		const told = new Map(
			(await carryOut('responsabile', { do: 'approve' }, items)).map(({ id, reason }) => [id, reason]),
		);
		expect(told.get(first)).toMatch(/Nel frattempo qualcuno ha salvato/);
		expect([await stateOf(first), await stateOf(second)]).toEqual(['draft', 'approved']);
	});

	test('are withdrawn with a reason, also when they use one another', async () => {
		const ids = [(await newPage(bed, 'Ritirata 1')).id, (await newPage(bed, 'Ritirata 2')).id];
		const items = await planFor('responsabile', 'withdraw', { ids });
		const withdrawal = { kind: 'outdated', reason: 'Le regole sono cambiate.' };
		const told = await carryOut('responsabile', { do: 'withdraw', withdrawal }, items);
		expect(told.map(({ reason }) => reason)).toEqual([undefined, undefined]);
		const entry = (await bed.log()).findLast((one) => one.action === 'publish' && one.document.id === ids[0]);
		expect(JSON.stringify(entry)).toContain('Le regole sono cambiate.');
	});

	test('are scheduled each for itself', async () => {
		const ids = await newDrafts('Programmata', 2);
		const items = await planFor('responsabile', 'schedule', { ids });
		const day = new Date(Date.now() + 3 * 24 * 3_600_000).toISOString().slice(0, 10);
		const told = await carryOut('responsabile', { do: 'schedule', day, time: '08:30' }, items);
		expect(told.map(({ reason }) => reason)).toEqual([undefined, undefined]);
		expect([await stateOf(ids[0] ?? ''), await stateOf(ids[1] ?? '')]).toEqual(['scheduled', 'scheduled']);
	});

	test('get a topic beside those that they have, in their drafts', async () => {
		const { id } = await newPage(bed, 'Con argomento');
		await bed.payload.update({
			collection: 'page',
			id,
			data: { topics: ['animale-domestico'], _status: 'published' },
		});
		const items = await planFor('responsabile', 'classify', { ids: [id] });
		const wish = { do: 'classify', field: 'topics', values: ['gestione-rifiuti'], isAdded: true };
		expect(await carryOut('responsabile', wish, items)).toEqual([{ id }]);
		const draft = await bed.payload.findByID({ collection: 'page', id, draft: true, depth: 0 });
		const online = await bed.payload.findByID({ collection: 'page', id, depth: 0 });
		expect([draft.topics, online.topics]).toEqual([
			['animale-domestico', 'gestione-rifiuti'],
			['animale-domestico'],
		]);
	});

	test('go to the bin only when they are not online, and what uses them is told before', async () => {
		const [draft = ''] = await newDrafts('Da buttare', 1);
		const { id: online } = await newPage(bed, 'Online, non da buttare');
		const items = await planFor('responsabile', 'bin', { ids: [draft, online] });
		expect(items.find(({ id }) => id === online)?.refusal).toMatch(/^È online: prima ritiralo/);
		const told = await carryOut('responsabile', { do: 'bin' }, items);
		expect(told.find(({ id }) => id === online)?.reason).toMatch(/^È online/);
		const { docs } = await bed.payload.find({ collection: 'page', where: { id: { equals: draft } } });
		expect(docs).toEqual([]);
	});

	test('join a bundle; one that is in another is told', async () => {
		const ids = await newDrafts('Del pacchetto', 2);
		const made = async (title: string) => {
			const data = { title, owner: bed.sites.portale };
			const { body } = await deskOf('responsabile').request('POST', 'bundles/desk', data);
			return z.object({ id: z.string() }).parse(body).id;
		};
		const [first, second] = [await made('Primo'), await made('Secondo')];
		const items = await planFor('responsabile', 'bundle', { ids });
		await carryOut('responsabile', { do: 'bundle', bundle: first }, items.slice(0, 1));
		const told = await carryOut('responsabile', { do: 'bundle', bundle: second }, items);
		expect(told.map(({ reason }) => reason)).toEqual([expect.stringContaining('pacchetto'), undefined]);
	});
});

describe('requests that are refused as a whole', () => {
	test('say why', async () => {
		const desk = deskOf('responsabile');
		const bad = await desk.request('POST', 'page/many/plan', { do: 'explode', chosen: { ids: ['1'] } });
		expect([bad.status, complaintsOf(bad).message]).toEqual([
			400,
			expect.stringMatching(/^Servono che cosa/),
		]);
		const none = await desk.request('POST', 'page/many', { wish: { do: 'publish' }, items: [] });
		expect(none.status).toBe(400);
		const site = await desk.request('POST', 'site/many/plan', {
			do: 'publish',
			chosen: { ids: [bed.sites.visit] },
		});
		expect(complaintsOf(site).message).toMatch(/^Con questo tipo di contenuti/);
	});
});
