import type { Published } from '@portolano/content-models';
import { createStore } from '@portolano/content-store';
import { moveClock, type MovedClock } from '@portolano/test-kit';
import { createLocalReq, type TypedUser } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, createUser, openBed, paragraphOf } from '../../testing/bed.ts';
import { faultsIn, wholeLog } from '../../testing/consistency.ts';
import { type Desk, signIn } from '../../testing/desk.ts';
import { lastSeq, newPage } from '../../testing/pages.ts';
import type { rederiveAll as RederiveAll } from '../rederivation/rederive.ts';
import type { schedulePublication } from '../schedule/schedule.ts';
import type { carryOutDue as CarryOutDue } from '../schedule/take-effect.ts';

let bed: Bed;
let publisher: Desk;
let clock: MovedClock;
let user: TypedUser;
let carryOutDue: typeof CarryOutDue;
let rederiveAll: typeof RederiveAll;
let schedule: typeof schedulePublication;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	publisher = await signIn(bed, 'responsabile');
	const { portale: site } = bed.sites;
	user = await createUser(bed, { name: 'portale', memberships: [{ site, role: 'publisher' }] });
	carryOutDue = (await import('../schedule/take-effect.ts')).carryOutDue;
	rederiveAll = (await import('../rederivation/rederive.ts')).rederiveAll;
	schedule = (await import('../schedule/schedule.ts')).schedulePublication;
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

/** Returns the page as readers see it. */
async function online(id: string): Promise<Published> {
	const store = createStore({ now: new Date().toISOString() });
	for (const entry of await wholeLog(bed)) store.apply(entry);
	const document = store.document({ type: 'page', id });
	if (!document) throw new Error(`${id} is not online.`);
	return document;
}

async function save(id: string, data: object): Promise<void> {
	const answer = await publisher.request('PATCH', `page/${id}`, data);
	expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
}

const publish = (id: string, data: object) => save(id, { ...data, _status: 'published' });
const saveDraft = (id: string, data: object) =>
	bed.payload.update({ collection: 'page', id, data, draft: true, depth: 0 });

/** The lines in short. */
const linesOf = ({ changes = [] }: Published) =>
	changes.map((change) => [
		change.what,
		...(change.what === 'changed' ? change.parts : []),
		...('note' in change && change.note ? [change.note.it] : []),
	]);

const lines = async (id: string) => linesOf(await online(id));
const minutes = (count: number) => clock.moveTo(new Date(Date.now() + count * 60_000));

describe('the history of a page', () => {
	test('begins with the first change, and tells which parts changed, with the note of who published', async () => {
		const { id } = await newPage(bed, 'Orari');
		expect((await online(id)).changes).toBeUndefined();
		minutes(1);
		await publish(id, { summary: 'Aperto lunedì', changeNote: ' Si apre anche il lunedì. ' });
		minutes(1);
		await publish(id, { title: 'Orari nuovi', body: paragraphOf('Altro') });

		const page = await online(id);
		expect(linesOf(page)).toEqual([
			['changed', 'summary', 'Si apre anche il lunedì.'],
			['changed', 'title', 'body'],
		]);
		expect(page.changes?.at(-1)?.at).toBe(page.updatedAt);
		expect(page.revisedAt).toBeUndefined();
	});

	test('takes the note once: what is saved for the next publication has none', async () => {
		const { id } = await newPage(bed, 'Con nota');
		await saveDraft(id, { summary: 'Bozza', changeNote: 'Cambia il sommario.' });
		expect(await lines(id)).toEqual([]);
		await publish(id, {});
		await publish(id, { summary: 'Ancora' });
		expect(await lines(id)).toEqual([
			['changed', 'summary', 'Cambia il sommario.'],
			['changed', 'summary'],
		]);
		expect(await bed.payload.findByID({ collection: 'page', id, draft: true })).toMatchObject({
			changeNote: null,
		});
	});

	test('has no line of a correction, which leaves the date that readers see', async () => {
		const { id } = await newPage(bed, 'Con refuso');
		minutes(1);
		await publish(id, { summary: 'Scritto malle' });
		const before = await online(id);
		minutes(1);
		await publish(id, { summary: 'Scritto male', isMinorChange: true });
		const after = await online(id);
		expect(after).toMatchObject({ changes: before.changes, revisedAt: before.updatedAt });
		expect(after.updatedAt > before.updatedAt).toBe(true);
		minutes(1);
		await publish(id, { summary: 'Scritto bene' });
		expect(await online(id)).not.toHaveProperty('revisedAt');
		expect(await lines(id)).toEqual([
			['changed', 'summary'],
			['changed', 'summary'],
		]);
	});

	test('has no line of what readers of the page do not see, and none of a save that changes nothing', async () => {
		const { id } = await newPage(bed, 'Ferma');
		const before = await online(id);
		const seq = await lastSeq(bed);
		await publish(id, { changeNote: 'Niente.' });
		expect(await lastSeq(bed)).toBe(seq);
		minutes(1);
		await publish(id, { purpose: 'how-to-get-there' });
		expect(await online(id)).toMatchObject({ revisedAt: before.updatedAt });
		expect(await lines(id)).toEqual([]);
	});

	test('of a page that was withdrawn and put back tells that, and nothing of what it said before', async () => {
		const { id } = await newPage(bed, 'Con un nome');
		await publish(id, { summary: 'Mario Rossi', changeNote: 'Aggiunto il nome di Mario Rossi.' });
		await publisher.request('POST', `page/${id}/withdrawal`, { kind: 'error', reason: 'Dati personali' });
		minutes(1);
		await publish(id, { summary: 'Senza nomi' });
		expect(await lines(id)).toEqual([['withdrawn'], ['put-back']]);
		expect(JSON.stringify(await online(id))).not.toContain('Rossi');
	});

	test('is derived again as it is', async () => {
		const { id } = await newPage(bed, 'Da rifare');
		await publish(id, { summary: 'Uno', changeNote: 'Nota' });
		await publish(id, { summary: 'Due', isMinorChange: true });
		const seq = await lastSeq(bed);
		expect(await rederiveAll(bed.payload)).toMatchObject({ appended: 0, refused: [] });
		expect(await lastSeq(bed)).toBe(seq);
	});
});

describe('the history of what is scheduled', () => {
	const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
	const later = async (id: string, at: Date) =>
		schedule({
			items: [{ type: 'page', id, action: 'publish' }],
			at,
			req: await createLocalReq({ user }, bed.payload),
		});

	test('has the instant at which readers see the change', async () => {
		const { id } = await newPage(bed, 'Estate');
		await saveDraft(id, { summary: 'Si va al mare', changeNote: 'Orario estivo.' });
		const at = inHours(3);
		await later(id, at);
		expect(await lines(id)).toEqual([]);
		clock.moveTo(at);
		const seq = await lastSeq(bed);
		await carryOutDue(bed.payload);
		expect(await lines(id)).toEqual([['changed', 'summary', 'Orario estivo.']]);
		expect((await online(id)).changes?.[0]?.at).toBe(at.toISOString());
		expect(await lastSeq(bed)).toBe(seq);
	});

	test('keeps what was published while it waited', async () => {
		const { id } = await newPage(bed, 'Inverno');
		await saveDraft(id, { summary: 'Si scia', changeNote: 'Orario invernale.' });
		const at = inHours(3);
		await later(id, at);
		minutes(5);
		await publish(id, { title: 'Inverno freddo', summary: 'Su Inverno', changeNote: 'Nuovo titolo.' });
		clock.moveTo(at);
		await carryOutDue(bed.payload);
		expect(await lines(id)).toEqual([
			['changed', 'title', 'Nuovo titolo.'],
			['changed', 'title', 'summary', 'Orario invernale.'],
		]);
	});
});
