import { createStore } from '@portolano/content-store';
import { moveClock, type MovedClock } from '@portolano/test-kit';
import type { PayloadRequest } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, createUser, openBed } from '../../testing/bed.ts';
import { faultsIn } from '../../testing/consistency.ts';
import { complaintsOf, type Desk, signIn } from '../../testing/desk.ts';
import { lastOf, menuTo, newPage } from '../../testing/pages.ts';
import type { carryOutDue as CarryOutDue } from '../schedule/take-effect.ts';

let bed: Bed;
let publisher: Desk;
let editor: Desk;
let clock: MovedClock;
let carryOutDue: typeof CarryOutDue;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	publisher = await signIn(bed, 'responsabile');
	editor = await signIn(bed, 'redattrice', 'editor');
	carryOutDue = (await import('../schedule/take-effect.ts')).carryOutDue;
	clock = moveClock();
}, 180_000);

afterAll(() => {
	clock.restore();
	return bed.close();
});

afterEach(async () => {
	await carryOutDue(bed.payload);
	expect(await faultsIn(bed)).toEqual([]);
});

const withdraw = (desk: Desk, id: string, body: object) =>
	desk.request('POST', `page/${id}/withdrawal`, body);
const page = (id: string) => ({ type: 'page', id }) as const;

/** Returns the document as readers see it. */
async function online(id: string) {
	const store = createStore({ now: new Date().toISOString() });
	for (const entry of await bed.log()) store.apply(entry);
	return store.document(page(id));
}

describe('a withdrawal', () => {
	test('as an error leaves nothing but the reason', async () => {
		const { id } = await newPage(bed, 'Sbagliata');
		const answer = await withdraw(publisher, id, { kind: 'error', reason: 'Il bando non esiste.' });

		expect(answer).toMatchObject({ status: 200, body: { isPublished: false } });
		expect(await lastOf(bed, id)).toMatchObject({
			action: 'withdraw',
			reason: { it: 'Il bando non esiste.' },
		});
	});

	test('as merged leads to another published document, which is told that', async () => {
		const { id: successor } = await newPage(bed, 'Quella che resta');
		const { id } = await newPage(bed, 'Quella unita');
		expect((await withdraw(publisher, id, { kind: 'merged', successor: page(successor) })).status).toBe(200);

		expect(await lastOf(bed, id)).toMatchObject({ action: 'withdraw', successor: page(successor) });
		expect((await publisher.request('GET', `page/${successor}/uses`)).body).toMatchObject({
			uses: [{ id, state: 'Ritirata, il suo indirizzo porta qui' }],
		});
	});

	test.each([
		['merged into itself', (id: string) => ({ kind: 'merged', successor: page(id) }), 'da sé stesso'],
		['merged into nothing', () => ({ kind: 'merged', successor: page('nessuna') }), 'non è pubblicato'],
		[
			'merged into a picture',
			() => ({ kind: 'merged', successor: { type: 'media', id: 'x' } }),
			'una pagina',
		],
		['merged without a target', () => ({ kind: 'merged' }), 'Servono il modo del ritiro'],
		['outdated without a reason', () => ({ kind: 'outdated', reason: '  ' }), 'Servono il modo del ritiro'],
		['in no known way', () => ({ kind: 'sparita' }), 'Servono il modo del ritiro'],
	])('%s is refused, and the document stays online', async (what, bodyOf, message) => {
		const { id } = await newPage(bed, `Ritirata: ${what}`);
		const answer = await withdraw(publisher, id, bodyOf(id));

		expect(answer.status).toBe(400);
		expect(complaintsOf(answer).message).toContain(message);
		expect(await lastOf(bed, id)).toMatchObject({ action: 'publish' });
	});

	test('is for those who publish', async () => {
		const { id } = await newPage(bed, 'Non tua');
		for (const kind of ['error', 'outdated'])
			expect((await withdraw(editor, id, { kind, reason: 'Perché sì' })).status).toBe(403);

		expect(await lastOf(bed, id)).toMatchObject({ action: 'publish' });
		expect((await editor.request('GET', `page/${id}/withdrawal`)).body).toMatchObject({ mayWithdraw: false });
	});

	test('of a document in use is refused unless it is forced; as no longer current it is no matter', async () => {
		const { id } = await newPage(bed, 'Citata da un menu');
		const menu = await menuTo(bed, id);
		expect((await withdraw(publisher, id, { kind: 'error' })).status).toBe(409);
		expect((await withdraw(publisher, id, { kind: 'outdated', reason: 'Superata' })).status).toBe(200);
		expect(await lastOf(bed, menu)).toMatchObject({ document: { items: [{ to: { document: page(id) } }] } });

		expect((await withdraw(publisher, id, { kind: 'error', isForced: true })).status).toBe(200);
		expect(await lastOf(bed, menu)).toMatchObject({ document: { items: [] } });
	});
});

describe('what is no longer current', () => {
	test('stays online with the reason, through later publications, until it is current again', async () => {
		const { id: successor } = await newPage(bed, 'La nuova');
		const { id } = await newPage(bed, 'La vecchia');
		const wanted = { kind: 'outdated', reason: 'C’è quella nuova.', successor: page(successor) };
		const outdated = { reason: { it: 'C’è quella nuova.' }, replacedBy: page(successor) };
		expect((await withdraw(publisher, id, wanted)).body).toMatchObject({ isPublished: true, outdated });

		await publisher.request('PATCH', `page/${id}`, { summary: 'Corretta', _status: 'published' });
		expect(await online(id)).toMatchObject({ summary: { it: 'Corretta' }, outdated });
		const { rederiveAll } = await import('../rederivation/rederive.ts');
		expect(await rederiveAll(bed.payload)).toEqual({ appended: 0, refused: [] });

		const { body } = await publisher.request('DELETE', `page/${id}/withdrawal`);
		expect(body).toMatchObject({ isPublished: true });
		expect(await online(id)).not.toHaveProperty('outdated');
		const { body: state } = await publisher.request('GET', `page/${id}/workflow`);
		expect(state).toMatchObject({
			rows: [
				{ what: 'current' },
				{ what: 'published' },
				{ what: 'outdated', reason: 'C’è quella nuova.' },
				{},
			],
		});
	});

	test('loses the way to its replacement when that is withdrawn, which is asked first', async () => {
		const { id: successor } = await newPage(bed, 'Sostituta');
		const { id } = await newPage(bed, 'Sostituita');
		await withdraw(publisher, id, { kind: 'outdated', reason: 'Vedi l’altra', successor: page(successor) });
		expect((await withdraw(publisher, successor, { kind: 'error' })).status).toBe(409);
		await withdraw(publisher, successor, { kind: 'error', isForced: true });

		expect(await online(id)).toHaveProperty('outdated');
		expect((await online(id))?.outdated).not.toHaveProperty('replacedBy');
	});

	test('is current when it is published again after it was withdrawn', async () => {
		const { id } = await newPage(bed, 'Tornata');
		await withdraw(publisher, id, { kind: 'outdated', reason: 'Superata' });
		await withdraw(publisher, id, { kind: 'error' });
		await publisher.request('PATCH', `page/${id}`, { _status: 'published' });

		expect(await online(id)).not.toHaveProperty('outdated');
	});

	test('is no draft', async () => {
		const { id } = await newPage(bed, 'Mai online', { _status: 'draft' });
		expect((await withdraw(publisher, id, { kind: 'outdated', reason: 'Superata' })).status).toBe(409);
	});
});

test('what went online by itself a moment ago is withdrawn, though the database has not followed yet', async () => {
	const { id } = await newPage(bed, 'Appena andata online', { _status: 'draft' });
	const { schedulePublication } = await import('../schedule/schedule.ts');
	const { createLocalReq } = await import('payload');
	const at = new Date(Date.now() + 3_600_000);
	const req: PayloadRequest = await createLocalReq({}, bed.payload);
	await schedulePublication({ items: [{ ...page(id), action: 'publish' }], at, req });
	clock.moveTo(at);
	expect(await online(id)).toMatchObject({ title: { it: 'Appena andata online' } });

	const answer = await withdraw(publisher, id, { kind: 'error', reason: 'Era per domani.' });
	expect(answer).toMatchObject({ status: 200, body: { isPublished: false } });
	await carryOutDue(bed.payload);
	expect(await online(id)).toBeUndefined();
	expect(await lastOf(bed, id)).toMatchObject({ action: 'withdraw', reason: { it: 'Era per domani.' } });
});

describe('a scheduled withdrawal', () => {
	const hour = 3_600_000;

	async function schedule(id: string, withdrawal: object, at: Date) {
		const { schedulePublication } = await import('../schedule/schedule.ts');
		const { wantedWithdrawal } = await import('./wanted.ts');
		const { createLocalReq } = await import('payload');
		const req: PayloadRequest = await createLocalReq({}, bed.payload);
		const item = { ...page(id), action: 'withdraw' as const, withdrawal: wantedWithdrawal.parse(withdrawal) };
		return schedulePublication({ items: [item], at, req });
	}

	test('carries the reason and the successor', async () => {
		const { id: successor } = await newPage(bed, 'Poi questa');
		const { id } = await newPage(bed, 'Prima questa');
		const at = new Date(Date.now() + hour);
		await schedule(id, { kind: 'merged', reason: 'Unite', successor: page(successor) }, at);

		const effect = { action: 'withdraw', effectiveAt: at.toISOString() };
		const details = { reason: { it: 'Unite' }, successor: page(successor) };
		expect(await lastOf(bed, id)).toMatchObject({ ...effect, ...details });
	});

	test('can leave it online as no longer current from that day on, with what was published meanwhile', async () => {
		const { id } = await newPage(bed, 'Fino a domani');
		const at = new Date(Date.now() + 24 * hour);
		await schedule(id, { kind: 'outdated', reason: 'Finita' }, at);
		await bed.payload.update({
			...{ collection: 'page', id, data: { summary: 'Nel frattempo', _status: 'published' } },
		});
		expect(await online(id)).not.toHaveProperty('outdated');

		clock.moveTo(at);
		await carryOutDue(bed.payload);
		expect(await online(id)).toMatchObject({
			...{ summary: { it: 'Nel frattempo' }, outdated: { reason: { it: 'Finita' } } },
		});
	});

	test('of that kind is cancelled by a withdrawal before, which it would undo', async () => {
		const { id } = await newPage(bed, 'Ritirata prima');
		const at = new Date(Date.now() + 2 * hour);
		await schedule(id, { kind: 'outdated', reason: 'Finita' }, at);
		await bed.payload.update({ collection: 'page', id, data: { _status: 'draft' } });
		clock.moveTo(at);
		await carryOutDue(bed.payload);

		expect(await online(id)).toBeUndefined();
	});

	const outdatedIn = (id: string, hours: number) =>
		schedule(id, { kind: 'outdated', reason: 'Finita' }, new Date(Date.now() + hours * hour));
	const withdrawnIn = (id: string, hours: number) =>
		schedule(id, { kind: 'error' }, new Date(Date.now() + hours * hour));

	async function inHours(hours: number): Promise<void> {
		clock.moveTo(new Date(Date.now() + hours * hour));
		await carryOutDue(bed.payload);
	}

	test('of that kind is cancelled by one that is scheduled before it', async () => {
		const { id } = await newPage(bed, 'Da ritirare prima');
		await outdatedIn(id, 3);
		await withdrawnIn(id, 2);
		const { docs } = await bed.payload.find({
			...{ collection: 'log-entries', where: { documentId: { equals: id } }, sort: 'seq', depth: 0 },
		});
		expect(docs.map(({ schedule: state, cancelReason }) => [state, cancelReason])).toContainEqual([
			...['cancelled', 'Il contenuto sarà ritirato prima di allora.'],
		]);
		await inHours(4);

		expect(await online(id)).toBeUndefined();
	});

	test('of that kind is refused after one that is scheduled before it', async () => {
		const { id } = await newPage(bed, 'Già da ritirare');
		await withdrawnIn(id, 2);
		await expect(outdatedIn(id, 3)).rejects.toThrow('non è online');
		await inHours(4);

		expect(await online(id)).toBeUndefined();
	});

	test('of that kind stays where one is scheduled after it', async () => {
		const { id } = await newPage(bed, 'Da ritirare dopo');
		await outdatedIn(id, 2);
		await withdrawnIn(id, 4);
		await inHours(3);
		expect(await online(id)).toMatchObject({ outdated: { reason: { it: 'Finita' } } });
		await inHours(2);

		expect(await online(id)).toBeUndefined();
	});
});
