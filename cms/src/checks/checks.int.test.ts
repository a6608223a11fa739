import { createStore } from '@portolano/content-store';
import { moveClock, type MovedClock } from '@portolano/test-kit';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { faultsIn } from '../testing/consistency.ts';
import { complaintsOf, type Desk, signIn } from '../testing/desk.ts';
import { newPage } from '../testing/pages.ts';
import type { markDue as MarkDue } from '../workflow/due.ts';

let bed: Bed;
let publisher: Desk;
let editor: Desk;
let elsewhere: Desk;
let clock: MovedClock;
let markDue: typeof MarkDue;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	publisher = await signIn(bed, 'responsabile');
	editor = await signIn(bed, 'redattrice', 'editor');
	elsewhere = await signIn(bed, 'altrove', [{ site: bed.sites.visit, role: 'publisher' }]);
	markDue = (await import('../workflow/due.ts')).markDue;
	clock = moveClock();
}, 180_000);

afterAll(() => {
	clock.restore();
	return bed.close();
});

afterEach(async () => {
	expect(await faultsIn(bed)).toEqual([]);
});

const answer = z.object({
	refusal: z.string().optional(),
	seen: z.string(),
	reviewOn: z.string().optional(),
	isDue: z.boolean(),
	checks: z.array(z.object({ words: z.string() })),
});

const checksOf = async (id: string) =>
	answer.parse((await publisher.request('GET', `page/${id}/checks`)).body);
const check = async (desk: Desk, id: string) =>
	desk.request('POST', `page/${id}/checks`, { seen: (await checksOf(id)).seen });

async function online(id: string) {
	const store = createStore({ now: new Date().toISOString() });
	for (const entry of await bed.log()) store.apply(entry);
	return store.document({ type: 'page', id });
}

const versions = async (id: string) =>
	(await bed.payload.countVersions({ collection: 'page', where: { parent: { equals: id } } })).totalDocs;

const publish = async (id: string, data: object) => {
	const { status } = await publisher.request('PATCH', `page/${id}`, { ...data, _status: 'published' });
	expect(status).toBe(200);
};

describe('the check of a page', () => {
	test('is recorded with the person and shown to readers as a day, without a new version or date', async () => {
		const { id } = await newPage(bed, 'Giusta');
		const before = await online(id);
		const count = await versions(id);
		clock.moveTo(new Date(Date.now() + 60_000));
		expect((await check(editor, id)).status).toBe(200);

		const after = await online(id);
		expect(after).toMatchObject({ verifiedOn: '2026-12-01', revisedAt: before?.updatedAt });
		expect(after).not.toHaveProperty('changes');
		expect(JSON.stringify(after)).not.toContain('redattrice');
		expect(await versions(id)).toBe(count);
		const { checks, reviewOn } = await checksOf(id);
		expect(checks.map(({ words }) => words.split(' alle')[0])).toEqual(['redattrice, 1 dicembre 2026']);
		expect(reviewOn).toBe('2027-12-01T12:00:00.000Z');
	});

	test('holds through a correction, and no longer once something else changed', async () => {
		const { id } = await newPage(bed, 'Che cambia');
		await check(publisher, id);
		await publish(id, { summary: 'Corretta', isMinorChange: true });
		expect(await online(id)).toHaveProperty('verifiedOn');
		await publish(id, { summary: 'Cambiata' });
		expect(await online(id)).not.toHaveProperty('verifiedOn');
		expect((await checksOf(id)).checks).toHaveLength(1);
	});

	test('is for who edits the page, and for what is online as they saw it', async () => {
		const { id } = await newPage(bed, 'Altrui');
		const { seen } = await checksOf(id);
		expect((await check(elsewhere, id)).status).toBe(404);
		await publish(id, { summary: 'Nel frattempo' });
		expect((await publisher.request('POST', `page/${id}/checks`, { seen })).status).toBe(409);
		await publisher.request('PATCH', `page/${id}?draft=true`, { summary: 'Bozza', _status: 'draft' });
		const refused = await check(publisher, id);
		expect([refused.status, complaintsOf(refused).message]).toEqual([
			409,
			expect.stringContaining('modifiche che non sono online'),
		]);
		expect(await online(id)).not.toHaveProperty('verifiedOn');
	});

	test('takes what is to be reviewed off the list until a year has passed', async () => {
		const { id } = await newPage(bed, 'Da ricontrollare');
		const page = () => bed.payload.findByID({ collection: 'page', id });
		const state = async () => (await page()).workflow;
		await publish(id, { reviewOn: '2026-12-02T11:00:00.000Z' });
		clock.moveTo(new Date('2026-12-03T09:00:00.000Z'));
		// The session of the day before is over.
		publisher = await signIn(bed, 'diturno');
		await markDue(bed.payload);
		expect([await state(), (await checksOf(id)).isDue]).toEqual(['due', true]);
		await check(publisher, id);
		expect([await state(), (await checksOf(id)).isDue]).toEqual(['online', false]);
		await publish(id, { summary: 'Dopo' });
		expect((await page()).reviewOn).toBe('2027-12-03T12:00:00.000Z');
		clock.moveTo(new Date('2027-12-04T09:00:00.000Z'));
		await markDue(bed.payload);
		expect(await state()).toBe('due');
	});
});
