import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../../testing/bed.ts';
import { type Desk, signIn } from '../../testing/desk.ts';
import { newPage } from '../../testing/pages.ts';

let bed: Bed;
let publisher: Desk;
let elsewhere: Desk;
let ids: Record<'online' | 'draft' | 'withdrawn', string>;

const target = z.looseObject({ id: z.string(), title: z.string().optional(), state: z.string() });
const found = z.object({ found: z.array(target), isMore: z.boolean() });

async function titles(desk: Desk, query: string): Promise<(string | undefined)[]> {
	const { status, body } = await desk.request('GET', `link-targets?${query}`);
	expect(status).toBe(200);
	return found.parse(body).found.map(({ title }) => title);
}

async function states(desk: Desk, of: string[]): Promise<z.infer<typeof target>[]> {
	const query = of.map((one) => `of=${one}`).join('&');
	const { status, body } = await desk.request('GET', `link-targets/state?${query}`);
	expect(status).toBe(200);
	return z.object({ targets: z.array(target) }).parse(body).targets;
}

beforeAll(async () => {
	bed = await openBed();
	// The first account has all rights.
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	publisher = await signIn(bed, 'pubblica', 'publisher');
	elsewhere = await signIn(bed, 'altrove', [{ site: bed.sites.visit, role: 'publisher' }]);
	const online = await newPage(bed, 'Biblioteca civica');
	const draft = await newPage(bed, 'Biblioteca segreta', { _status: 'draft' });
	const withdrawn = await newPage(bed, 'Biblioteca di prima');
	await bed.payload.update({ collection: 'page', id: withdrawn.id, data: { _status: 'draft' } });
	const { payload, sites } = bed;
	const event = { owner: sites.visit, languages: ['it' as const], title: 'Notte in biblioteca' };
	await payload.create({ collection: 'event', data: event, draft: true, depth: 0 });
	const person = {
		owner: sites.portale,
		languages: ['it' as const],
		firstName: 'Ada',
		lastName: 'Marchetti',
	};
	await payload.create({ collection: 'person', data: person, draft: true, depth: 0 });
	ids = { online: online.id, draft: draft.id, withdrawn: withdrawn.id };
}, 180_000);

afterAll(() => bed.close());

describe('the search for a target', () => {
	test('finds titles by their words in all types, those of the site first', async () => {
		expect(await titles(publisher, `text=biblioteca&site=${bed.sites.portale}`)).toEqual([
			'Biblioteca civica',
			'Biblioteca di prima',
			'Biblioteca segreta',
		]);
		expect(await titles(elsewhere, `text=biblioteca&site=${bed.sites.visit}`)).toEqual([
			'Notte in biblioteca',
			'Biblioteca civica',
		]);
	});

	test('finds a person by first and last name, and can be limited to a type', async () => {
		expect(await titles(publisher, 'text=marchetti ada')).toEqual(['Ada Marchetti']);
		expect(await titles(publisher, 'text=biblioteca&type=event')).toEqual([]);
	});

	test('tells type, site and state', async () => {
		const { body } = await publisher.request('GET', 'link-targets?text=biblioteca');
		expect(found.parse(body).found).toMatchObject([
			{ typeName: 'Pagina', state: 'published', id: ids.online },
			{ state: 'withdrawn', id: ids.withdrawn },
			{ state: 'draft', id: ids.draft },
		]);
	});

	test('shows no draft of another site, and nothing without a session', async () => {
		expect(await titles(elsewhere, 'text=segreta')).toEqual([]);
		const { handleEndpoints } = await import('payload');
		for (const path of ['link-targets?text=biblioteca', `link-targets/state?of=page/${ids.online}`]) {
			const request = new Request(`http://localhost:8090/api/${path}`);
			expect((await handleEndpoints({ config: bed.payload.config, request })).status).toBe(401);
		}
	});

	test('returns twenty documents and says that there are more', async () => {
		for (let number = 1; number <= 22; number++)
			await newPage(bed, `Avvocatura ${number}`, { _status: 'draft' });
		const { body } = await publisher.request('GET', 'link-targets?text=avvocatura');
		const answer = found.parse(body);
		expect([answer.found.length, answer.isMore]).toEqual([20, true]);
	});

	test.each([
		['a text that is too long', `text=${'a'.repeat(101)}`],
		['a type without pages', 'type=menu'],
		['an unknown type', 'type=users'],
		['an unknown language', 'language=xx'],
	])('refuses %s', async (_what, query) => {
		expect((await publisher.request('GET', `link-targets?${query}`)).status).toBe(400);
	});

	test('takes signs with a meaning in queries as plain text', async () => {
		for (const text of ['%', '_', "' or 1=1 --", '$where', '.*'])
			expect(await titles(publisher, `text=${encodeURIComponent(text)}`)).toBeInstanceOf(Array);
	});
});

describe('the state of chosen targets', () => {
	test('is told in the order of the question, also for what is gone', async () => {
		const of = [
			`page/${ids.withdrawn}`,
			`page/${ids.online}`,
			'page/65a000000000000000000001',
			`page/${ids.draft}`,
		];
		expect((await states(publisher, of)).map(({ state }) => state)).toEqual([
			'withdrawn',
			'published',
			'missing',
			'draft',
		]);
	});

	test('of a draft of another site is that of something missing, without its title', async () => {
		const [hidden] = await states(elsewhere, [`page/${ids.draft}`]);
		expect(hidden).toMatchObject({ state: 'missing' });
		expect(hidden?.title).toBeUndefined();
	});

	test('is refused for too many references, and for references that are none', async () => {
		const many = Array.from({ length: 101 }, () => `of=page/${ids.online}`).join('&');
		expect((await publisher.request('GET', `link-targets/state?${many}`)).status).toBe(400);
		for (const of of ['page', 'users/1', 'page/'])
			expect((await publisher.request('GET', `link-targets/state?of=${of}`)).status).toBe(400);
	});
});
