import { createStore } from '@portolano/content-store';
import { moveClock, type MovedClock } from '@portolano/test-kit';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, openBed } from '../testing/bed.ts';
import { bundleIn, bundleOf, doWith, editDraft, newBundle, newDraft, page } from '../testing/bundles.ts';
import { faultsIn, wholeLog } from '../testing/consistency.ts';
import { complaintsOf, type Desk, signIn } from '../testing/desk.ts';
import { newPage } from '../testing/pages.ts';
import { faultsInStates } from '../testing/states.ts';
import type * as TakeEffect from '../publication/schedule/take-effect.ts';

let bed: Bed;
let clock: MovedClock;
/** Publishes the texts of the portal. */
let anna: Desk;
let carryOutDue: typeof TakeEffect.carryOutDue;

beforeAll(async () => {
	bed = await openBed();
	anna = await signIn(bed, 'anna');
	carryOutDue = (await import('../publication/schedule/take-effect.ts')).carryOutDue;
	clock = moveClock();
}, 180_000);

afterAll(async () => {
	clock.restore();
	await bed.close();
});

afterEach(async () => {
	expect(await faultsIn(bed)).toEqual([]);
	expect(await faultsInStates(bed)).toEqual([]);
});

/** A part to be withdrawn in this way. */
const withdrawn = (id: string, withdrawal: object) => ({ ...page(id, 'withdraw'), withdrawal });
const merged = (id: string, successor: string) =>
	withdrawn(id, { kind: 'merged', successor: { type: 'page', id: successor } });
const outdated = (id: string, reason = 'Finita') => withdrawn(id, { kind: 'outdated', reason });

const publish = async (id: string) => bundleIn(await doWith(anna, id, { do: 'publish' }));
const undo = async (id: string) => bundleIn(await doWith(anna, id, { do: 'undo' }));

/** What readers find of a page: its title, and why it is no longer current; undefined when it is gone. */
async function online(id: string): Promise<string[] | undefined> {
	const store = createStore({ now: new Date().toISOString() });
	for (const entry of await wholeLog(bed)) store.apply(entry);
	const document = store.document({ type: 'page', id });
	if (document?.type !== 'page') return undefined;
	return [document.title.it, ...(document.outdated ? [document.outdated.reason.it] : [])];
}

async function lastEntry(id: string) {
	const entries = await wholeLog(bed);
	return entries.findLast((entry) => entry.action === 'withdraw' && entry.id === id);
}

describe('a part that is withdrawn', () => {
	test('as an error has its reason at its address', async () => {
		const { id: gone } = await newPage(bed, 'Per errore');
		const part = withdrawn(gone, { kind: 'error', reason: 'Pubblicata per sbaglio' });
		const id = await newBundle(bed, anna, { parts: [part] });
		expect((await bundleOf(anna, id)).parts).toMatchObject([
			{ withdrawal: { kind: 'error', reason: 'Pubblicata per sbaglio' } },
		]);
		await publish(id);
		expect(await lastEntry(gone)).toMatchObject({ reason: { it: 'Pubblicata per sbaglio' } });
		await undo(id);
		expect(await online(gone)).toEqual(['Per errore']);
	});

	test('as no longer current stays with its notice, also when it has a draft, until the bundle is undone', async () => {
		const { id: old } = await newPage(bed, 'Bando');
		await editDraft(anna, old, 'Bando, in bozza');
		const fresh = await newDraft(bed, anna, { title: 'Bando nuovo' });
		const part = withdrawn(old, {
			...{ kind: 'outdated', reason: 'Ce n’è uno nuovo' },
			successor: { type: 'page', id: fresh },
		});
		const id = await newBundle(bed, anna, { parts: [part, page(fresh)] });
		await publish(id);
		expect([await online(old), await online(fresh)]).toEqual([
			['Bando', 'Ce n’è uno nuovo'],
			['Bando nuovo'],
		]);
		await undo(id);
		expect([await online(old), await online(fresh)]).toEqual([['Bando'], undefined]);
		await publish(id);
		expect(await online(old)).toEqual(['Bando', 'Ce n’è uno nuovo']);
	});

	test('as merged leads to a part that goes online with it, and comes back when that goes', async () => {
		const { id: old } = await newPage(bed, 'Orari estivi');
		const whole = await newDraft(bed, anna, { title: 'Tutti gli orari' });
		const id = await newBundle(bed, anna, { parts: [merged(old, whole), page(whole)] });
		expect((await bundleOf(anna, id)).parts).toMatchObject([
			{ withdrawal: { kind: 'merged', successor: { id: whole, title: 'Tutti gli orari' } } },
			{ action: 'publish' },
		]);
		await publish(id);
		expect(await online(old)).toBeUndefined();
		expect(await lastEntry(old)).toMatchObject({ successor: { type: 'page', id: whole } });
		await undo(id);
		expect([await online(old), await online(whole)]).toEqual([['Orari estivi'], undefined]);
	});

	test('that was no longer current before is so again after the bundle is undone', async () => {
		const { id: old } = await newPage(bed, 'Già superata');
		const body = { kind: 'outdated', reason: 'Superata' };
		expect((await anna.request('POST', `page/${old}/withdrawal`, body)).status).toBe(200);
		const id = await newBundle(bed, anna, { parts: [page(old, 'withdraw')] });
		await publish(id);
		expect(await online(old)).toBeUndefined();
		await undo(id);
		expect(await online(old)).toEqual(['Già superata', 'Superata']);
	});

	test('is not undone over what somebody decided since', async () => {
		const { id: old } = await newPage(bed, 'Decisa due volte');
		const id = await newBundle(bed, anna, { parts: [outdated(old)] });
		await publish(id);
		expect((await anna.request('DELETE', `page/${old}/withdrawal`)).status).toBe(200);
		const answer = await doWith(anna, id, { do: 'undo' });
		expect([answer.status, complaintsOf(answer).message]).toEqual([
			409,
			expect.stringContaining('è cambiato se è ancora attuale'),
		]);
		expect(await online(old)).toEqual(['Decisa due volte']);
	});
});

test('each way is carried out at the instant of a scheduled bundle, and undone then', async () => {
	const [{ id: one }, { id: two }] = [await newPage(bed, 'Resta'), await newPage(bed, 'Unita')];
	const whole = await newDraft(bed, anna, { title: 'Intera' });
	const parts = [outdated(one), merged(two, whole), page(whole)];
	const id = await newBundle(bed, anna, { parts });
	const at = new Date(Date.now() + 300_000).toLocaleString('sv-SE', { timeZone: 'Europe/Rome' });
	const [day, time] = [at.slice(0, 10), at.slice(11, 16)];
	bundleIn(await doWith(anna, id, { do: 'schedule', day, time }));
	expect(await online(one)).toEqual(['Resta']);
	clock.moveTo(new Date((await bundleOf(anna, id)).at ?? ''));
	expect([await online(one), await online(two), await online(whole)]).toEqual([
		['Resta', 'Finita'],
		undefined,
		['Intera'],
	]);
	await carryOutDue(bed.payload);
	expect(await lastEntry(two)).toMatchObject({ successor: { id: whole } });
	expect((await bundleOf(anna, id)).state).toBe('published');
	await undo(id);
	expect([await online(one), await online(two), await online(whole)]).toEqual([
		['Resta'],
		['Unita'],
		undefined,
	]);
});

test('a withdrawal without what it needs is refused, and another choice is another bundle to who saw it', async () => {
	const { id: old } = await newPage(bed, 'Da decidere');
	const draft = await newDraft(bed, anna, { title: 'Solo bozza' });
	const id = await newBundle(bed, anna, { parts: [page(old, 'withdraw')] });
	expect((await doWith(anna, id, { do: 'add', parts: [outdated(old, ' ')] })).status).toBe(400);
	const { seen } = await bundleOf(anna, id);
	bundleIn(await doWith(anna, id, { do: 'add', parts: [merged(old, draft)] }));
	expect((await doWith(anna, id, { do: 'publish', seen })).status).toBe(409);
	const answer = await doWith(anna, id, { do: 'publish' });
	expect(complaintsOf(answer).message).toContain('il contenuto che lo sostituisce non è pubblicato');
	expect(await online(old)).toEqual(['Da decidere']);
});
