import { createStore } from '@portolano/content-store';
import { moveClock, type MovedClock } from '@portolano/test-kit';
import type { PayloadRequest, TypedUser } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Bed, createUser, openBed } from '../../testing/bed.ts';
import { faultsIn, wholeLog } from '../../testing/consistency.ts';
import { lastSeq, menuTo, newPage } from '../../testing/pages.ts';
import type { cancelScheduled } from './cancel.ts';
import type { schedulePublication } from './schedule.ts';
import type { scheduledEntries } from './scheduled-entries.ts';
import type * as TakeEffect from './take-effect.ts';

let bed: Bed;
let clock: MovedClock;
let portal: TypedUser;
let editor: TypedUser;
let schedule: typeof schedulePublication;
let cancel: typeof cancelScheduled;
let scheduled: typeof scheduledEntries;
let carryOutDue: typeof TakeEffect.carryOutDue;
let requestOf: (user: TypedUser | null) => Promise<PayloadRequest>;

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);

beforeAll(async () => {
	bed = await openBed();
	const { portale: site } = bed.sites;
	await createUser(bed, { name: 'capo', isAdministrator: true });
	portal = await createUser(bed, { name: 'portale', memberships: [{ site, role: 'publisher' }] });
	editor = await createUser(bed, { name: 'redazione', memberships: [{ site, role: 'editor' }] });
	schedule = (await import('./schedule.ts')).schedulePublication;
	cancel = (await import('./cancel.ts')).cancelScheduled;
	scheduled = (await import('./scheduled-entries.ts')).scheduledEntries;
	carryOutDue = (await import('./take-effect.ts')).carryOutDue;
	clock = moveClock();
	const { createLocalReq } = await import('payload');
	requestOf = (user) => createLocalReq(user ? { user } : {}, bed.payload);
}, 120_000);

afterAll(() => {
	clock.restore();
	return bed.close();
});

afterEach(async () => {
	await carryOutDue(bed.payload);
	expect(await faultsIn(bed)).toEqual([]);
});

/** The CMS is down until then; it finds what was due when it starts again. */
async function goTo(instant: Date): Promise<void> {
	clock.moveTo(instant);
	await carryOutDue(bed.payload);
}

const page = (id: string) => ({ type: 'page', id }) as const;
const publish = (id: string) => ({ ...page(id), action: 'publish' }) as const;
const withdraw = (id: string) => ({ ...page(id), action: 'withdraw' }) as const;

async function titleOnline(id: string, now = new Date()): Promise<string | undefined> {
	const store = createStore({ now: now.toISOString() });
	for (const entry of await wholeLog(bed)) store.apply(entry);
	const document = store.document(page(id));
	return document?.type === 'page' ? document.title.it : undefined;
}

const inDatabase = (id: string, draft = false) =>
	bed.payload.findByID({ collection: 'page', id, draft, depth: 0 });

const saveDraft = (id: string, title: string) =>
	bed.payload.update({ collection: 'page', id, data: { title }, draft: true, depth: 0 });

describe('a publication in the future', () => {
	test('is in the log at once, online at its instant without the CMS, and in the database when the CMS is back', async () => {
		const { id } = await newPage(bed, 'Orari d’inverno');
		await saveDraft(id, 'Orari d’estate');
		const at = inHours(5);
		const { seqs } = await schedule({ items: [publish(id)], at, req: await requestOf(portal) });

		expect(await bed.log((seqs[0] ?? 0) - 1)).toMatchObject([
			{ action: 'publish', effectiveAt: at.toISOString(), document: { title: { it: 'Orari d’estate' } } },
		]);
		expect(await scheduled({ payload: bed.payload }, page(id))).toMatchObject([
			{ seq: seqs[0], action: 'publish', title: 'Orari d’estate', scheduledBy: portal.id },
		]);
		expect([await titleOnline(id), await titleOnline(id, at)]).toEqual(['Orari d’inverno', 'Orari d’estate']);
		expect((await inDatabase(id)).title).toBe('Orari d’inverno');

		const before = await lastSeq(bed);
		await goTo(at);
		expect(await inDatabase(id)).toMatchObject({ title: 'Orari d’estate', _status: 'published' });
		expect(await inDatabase(id, true)).toMatchObject({ title: 'Orari d’estate', _status: 'published' });
		expect(await scheduled({ payload: bed.payload })).toEqual([]);
		const { rederiveAll } = await import('../rederivation/rederive.ts');
		expect(await rederiveAll(bed.payload)).toEqual({ appended: 0, refused: [] });
		expect(await lastSeq(bed)).toBe(before);
	});

	test('of a page that was never published goes online with its instant as its date', async () => {
		const { id } = await newPage(bed, 'Mai vista', { _status: 'draft' });
		const at = inHours(2);
		await schedule({ items: [publish(id)], at, req: await requestOf(portal) });
		expect(await titleOnline(id)).toBeUndefined();
		await goTo(at);
		expect(await titleOnline(id)).toBe('Mai vista');
		const [entry] = (await bed.log()).slice(-1);
		expect(entry).toMatchObject({ document: { publishedAt: at.toISOString() } });
	});

	test('keeps a draft that is written meanwhile', async () => {
		const { id } = await newPage(bed, 'Uno');
		await saveDraft(id, 'Due');
		const at = inHours(2);
		await schedule({ items: [publish(id)], at, req: await requestOf(portal) });
		clock.moveTo(inHours(1));
		await saveDraft(id, 'Tre');
		await goTo(at);
		expect(await inDatabase(id)).toMatchObject({ title: 'Due', _status: 'published' });
		expect(await inDatabase(id, true)).toMatchObject({ title: 'Tre', _status: 'draft' });
	});

	test('gives way to one with a later effect, and replaces one with an earlier effect', async () => {
		const { id } = await newPage(bed, 'Prima');
		await saveDraft(id, 'Alle due');
		await schedule({ items: [publish(id)], at: inHours(2), req: await requestOf(portal) });
		await saveDraft(id, 'Alle quattro');
		const four = inHours(4);
		await schedule({ items: [publish(id)], at: four, req: await requestOf(portal) });
		clock.moveTo(inHours(3));
		await bed.payload.update({ collection: 'page', id, data: { title: 'Alle tre', _status: 'published' } });
		await carryOutDue(bed.payload);
		expect([(await inDatabase(id)).title, await titleOnline(id)]).toEqual(['Alle tre', 'Alle tre']);
		await goTo(four);
		expect([(await inDatabase(id)).title, await titleOnline(id)]).toEqual(['Alle quattro', 'Alle quattro']);
	});

	test('is refused when it would be refused then, with the title, and nothing is appended', async () => {
		const { id: complete } = await newPage(bed, 'Completa', { _status: 'draft' });
		const languages: ('it' | 'en')[] = ['it', 'en'];
		const { id: broken } = await newPage(bed, 'Senza testo', { languages, _status: 'draft' });
		const before = await lastSeq(bed);
		const items = [publish(complete), publish(broken)];
		await expect(schedule({ items, at: inHours(1), req: await requestOf(portal) })).rejects.toThrow(
			'“Senza testo” sarebbe rifiutato',
		);
		expect(await lastSeq(bed)).toBe(before);
		expect(await inDatabase(complete)).toMatchObject({ _status: 'draft' });
	});

	test('takes the right to publish', async () => {
		const { id } = await newPage(bed, 'Riservata', { _status: 'draft' });
		const before = await lastSeq(bed);
		await expect(
			schedule({ items: [publish(id)], at: inHours(1), req: await requestOf(editor) }),
		).rejects.toMatchObject({ status: 403 });
		expect(await lastSeq(bed)).toBe(before);
	});

	test.each([
		['in the past', -1, 'passato'],
		['in three years', 3 * 365 * 24, 'due anni'],
	])('%s is refused', async (_, hours, message) => {
		const { id } = await newPage(bed, 'Fuori tempo', { _status: 'draft' });
		await expect(
			schedule({ items: [publish(id)], at: inHours(hours), req: await requestOf(portal) }),
		).rejects.toThrow(message);
	});
});

describe('a group', () => {
	test('of documents that refer to each other takes effect whole, in whichever order it is given', async () => {
		const { id } = await newPage(bed, 'Citata', { _status: 'draft' });
		const to = { kind: 'document' as const, document: { relationTo: 'page' as const, value: id } };
		const menu = await bed.payload.create({
			collection: 'menu',
			data: {
				owner: bed.sites.portale,
				languages: ['it'],
				position: 'footer',
				items: [{ label: 'La pagina citata', to }],
				_status: 'draft',
			},
		});
		const at = inHours(2);
		const items = [{ type: 'menu', id: menu.id, action: 'publish' } as const, publish(id)];
		const { seqs } = await schedule({ items, at, req: await requestOf(portal) });
		const entries = await bed.log((seqs[0] ?? 0) - 1);
		expect(entries).toMatchObject([{ group: { size: 2 } }, { group: { size: 2 } }]);
		await goTo(at);
		expect(await titleOnline(id)).toBe('Citata');
		expect(await bed.payload.findByID({ collection: 'menu', id: menu.id })).toMatchObject({
			_status: 'published',
		});
	});

	test('is cancelled whole by the cancellation of a part', async () => {
		const [one, other] = [await newPage(bed, 'Una'), await newPage(bed, 'Altra')];
		const at = inHours(2);
		const items = [withdraw(one.id), withdraw(other.id)];
		const { seqs } = await schedule({ items, at, req: await requestOf(portal) });
		await expect(cancel({ seq: seqs[1] ?? 0, req: await requestOf(editor) })).rejects.toMatchObject({
			status: 403,
		});
		await cancel({ seq: seqs[1] ?? 0, req: await requestOf(portal) });
		expect(await scheduled({ payload: bed.payload })).toEqual([]);
		await goTo(at);
		expect([await titleOnline(one.id), await titleOnline(other.id)]).toEqual(['Una', 'Altra']);
		await expect(cancel({ seq: seqs[1] ?? 0, req: await requestOf(portal) })).rejects.toMatchObject({
			status: 404,
		});
	});
});

describe('a withdrawal in the future', () => {
	test('takes the page off at its instant, and the links to it when the CMS is back', async () => {
		const { id } = await newPage(bed, 'A termine');
		const other = await newPage(bed, 'Resta');
		const menu = await menuTo(bed, id);
		await bed.payload.update({
			collection: 'menu',
			id: menu,
			data: {
				items: [id, other.id].map((value) => ({
					label: 'La pagina citata',
					to: { kind: 'document', document: { relationTo: 'page', value } },
				})),
				_status: 'published',
			},
		});
		const at = inHours(2);
		await expect(schedule({ items: [withdraw(id)], at, req: await requestOf(portal) })).rejects.toMatchObject(
			{ status: 409 },
		);
		await schedule({ items: [withdraw(id)], at, isForced: true, req: await requestOf(portal) });
		await goTo(at);
		expect(await titleOnline(id)).toBeUndefined();
		expect(await inDatabase(id)).toMatchObject({ _status: 'draft' });
		const last = (await bed.log()).at(-1);
		expect(last).toMatchObject({ action: 'publish', document: { id: menu, items: [{}] } });
	});

	test('may follow a publication that is scheduled before it', async () => {
		const { id } = await newPage(bed, 'Per un giorno', { _status: 'draft' });
		await expect(
			schedule({ items: [withdraw(id)], at: inHours(2), req: await requestOf(portal) }),
		).rejects.toThrow('non cambierebbe nulla');
		await schedule({ items: [publish(id)], at: inHours(1), req: await requestOf(portal) });
		const end = inHours(2);
		await schedule({ items: [withdraw(id)], at: end, req: await requestOf(portal) });
		await goTo(new Date(end.getTime() + hour));
		expect(await titleOnline(id, new Date(end.getTime() - 1))).toBe('Per un giorno');
		expect(await titleOnline(id)).toBeUndefined();
		expect(await inDatabase(id)).toMatchObject({ _status: 'draft' });
	});
});

describe('what is scheduled is cancelled and told', () => {
	const statesOf = async (id: string) => {
		const { docs } = await bed.payload.find({
			collection: 'log-entries',
			where: { and: [{ documentId: { equals: id } }, { schedule: { exists: true } }] },
			depth: 0,
		});
		return docs.map(({ schedule, cancelReason }) => [schedule, cancelReason]);
	};

	test('when a right is revoked: only what takes that right', async () => {
		const { portale, visit } = bed.sites;
		const memberships = [portale, visit].map((site) => ({ site, role: 'publisher' as const }));
		const user = await createUser(bed, { name: 'due-siti', memberships });
		const { id: lost } = await newPage(bed, 'Perduta', { _status: 'draft' });
		const { id: kept } = await newPage(bed, 'Tenuta', { _status: 'draft', owner: visit });
		const at = inHours(2);
		await schedule({ items: [publish(lost)], at, req: await requestOf(user) });
		await schedule({ items: [publish(kept)], at, req: await requestOf(user) });
		const told = vi.spyOn(bed.payload.logger, 'warn');
		await bed.payload.update({
			collection: 'users',
			id: user.id,
			data: { memberships: memberships.slice(1) },
		});
		expect(told.mock.calls.join()).toContain('“Perduta”');
		told.mockRestore();
		expect(await statesOf(lost)).toEqual([['cancelled', expect.stringContaining('due-siti')]]);
		await goTo(at);
		expect([await titleOnline(lost), await titleOnline(kept)]).toEqual([undefined, 'Tenuta']);
	});

	test('when the user is deleted', async () => {
		const memberships = [{ site: bed.sites.portale, role: 'publisher' as const }];
		const user = await createUser(bed, { name: 'passeggero', memberships });
		const { id } = await newPage(bed, 'Orfana', { _status: 'draft' });
		const at = inHours(2);
		await schedule({ items: [publish(id)], at, req: await requestOf(user) });
		await bed.payload.delete({ collection: 'users', id: user.id });
		await goTo(at);
		expect(await titleOnline(id)).toBeUndefined();
		expect(await statesOf(id)).toEqual([['cancelled', expect.stringContaining('passeggero')]]);
	});

	test.each(['trash', 'delete'] as const)('when the document goes: %s', async (way) => {
		const { id } = await newPage(bed, `Via: ${way}`, { _status: 'draft' });
		const at = inHours(2);
		await schedule({ items: [publish(id)], at, req: await requestOf(portal) });
		if (way === 'delete') await bed.payload.delete({ collection: 'page', id });
		else await bed.payload.update({ collection: 'page', id, data: { deletedAt: new Date().toISOString() } });
		await goTo(at);
		expect(await titleOnline(id)).toBeUndefined();
		expect(await statesOf(id)).toEqual([['cancelled', expect.any(String)]]);
	});
});

test('a database that fails midway leaves a due entry whole for the next time', async () => {
	const { id } = await newPage(bed, 'Vecchia');
	await saveDraft(id, 'Nuova');
	const at = inHours(2);
	await schedule({ items: [publish(id)], at, req: await requestOf(portal) });
	clock.moveTo(at);
	const failing = vi.spyOn(bed.payload.db, 'createVersion').mockRejectedValueOnce(new Error('disk full'));
	const logged = vi.spyOn(bed.payload.logger, 'error').mockImplementation(() => undefined);
	await carryOutDue(bed.payload);
	expect(logged).toHaveBeenCalledOnce();
	failing.mockRestore();
	logged.mockRestore();
	expect((await inDatabase(id)).title).toBe('Vecchia');
	await carryOutDue(bed.payload);
	expect((await inDatabase(id)).title).toBe('Nuova');
});

test('the time of the log does not go back with the clock of the CMS', async () => {
	clock.moveTo(inHours(10));
	const { id } = await newPage(bed, 'Domani');
	clock.moveTo(inHours(-5));
	await bed.payload.update({ collection: 'page', id, data: { title: 'Ieri', _status: 'published' } });
	expect(await titleOnline(id)).toBe('Ieri');
	const times = (await wholeLog(bed)).map((entry) => entry.at);
	expect(times).toEqual(times.toSorted());
});
