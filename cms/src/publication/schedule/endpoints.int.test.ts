import { moveClock, type MovedClock } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed } from '../../testing/bed.ts';
import { type Answer, complaintsOf, type Desk, signIn } from '../../testing/desk.ts';
import { newPage } from '../../testing/pages.ts';

let bed: Bed;
let clock: MovedClock;
let publisher: Desk;
let editor: Desk;
let elsewhere: Desk;

beforeAll(async () => {
	bed = await openBed();
	// Before signing in: sessions end after a while.
	clock = moveClock();
	clock.moveTo(new Date('2027-02-01T09:00:00Z'));
	await createUser(bed, { name: 'capo', isAdministrator: true });
	publisher = await signIn(bed, 'pubblica');
	editor = await signIn(bed, 'scrive', 'editor');
	elsewhere = await signIn(bed, 'altrove', [{ site: bed.sites.visit, role: 'publisher' }]);
}, 120_000);

afterAll(() => {
	clock.restore();
	return bed.close();
});

const plan = (id: string, moment: { day: string; time: string; isSecond?: boolean }, action = 'publish') => ({
	items: [{ type: 'page', id, action }],
	...moment,
});

const monday = { day: '2027-02-08', time: '08:30' };
const scheduled = z.object({ seqs: z.array(z.number()), effectiveAt: z.string() });
const planned = z.object({ changes: z.array(z.looseObject({ seq: z.number(), id: z.string() })) });

/** A page whose newest draft differs from what is online. */
async function changedPage(title: string): Promise<{ id: string }> {
	const { id } = await newPage(bed, `${title} prima`);
	await bed.payload.update({ collection: 'page', id, data: { title }, draft: true, depth: 0 });
	return { id };
}

async function plannedFor(desk: Desk, id: string) {
	const answer = await desk.request('GET', `schedule?type=page&id=${id}`);
	expect(answer.status).toBe(200);
	return planned.parse(answer.body).changes;
}

function seqIn({ status, body }: Answer): number {
	expect(status).toBe(201);
	return scheduled.parse(body).seqs[0] ?? 0;
}

describe('a change scheduled by REST', () => {
	test('takes effect at the time of day that clocks in Rome show, and is told with its person', async () => {
		const { id } = await changedPage('Orari');
		const answer = await publisher.request('POST', 'schedule', plan(id, monday));
		expect(scheduled.parse(answer.body).effectiveAt).toBe('2027-02-08T07:30:00.000Z');
		expect(await plannedFor(publisher, id)).toMatchObject([
			{ title: 'Orari', action: 'publish', by: 'pubblica', together: 1, seq: seqIn(answer) },
		]);
	});

	test('is cancelled by who could have made it, and no more than once', async () => {
		const { id } = await changedPage('Da annullare');
		const seq = seqIn(await publisher.request('POST', 'schedule', plan(id, monday)));
		expect((await editor.request('DELETE', `schedule/${seq}`)).status).toBe(403);
		expect((await publisher.request('DELETE', `schedule/${seq}`)).status).toBe(200);
		const again = await publisher.request('DELETE', `schedule/${seq}`);
		expect([again.status, complaintsOf(again).message]).toEqual([
			404,
			'Non c’è nulla di programmato con questo numero. Nulla è cambiato.',
		]);
		expect(await plannedFor(publisher, id)).toEqual([]);
	});

	test('is seen by who works on its site alone', async () => {
		const { id } = await changedPage('Riservata');
		await publisher.request('POST', 'schedule', plan(id, monday));
		expect(await plannedFor(editor, id)).toHaveLength(1);
		expect(await plannedFor(elsewhere, id)).toEqual([]);
		const all = planned.parse((await elsewhere.request('GET', 'schedule')).body).changes;
		expect(all.filter((change) => change.id === id)).toEqual([]);
	});

	test.each([
		['in the hour that is skipped', { day: '2027-03-28', time: '02:30' }, /non esistono/],
		['in the past', { day: '2027-01-31', time: '08:30' }, /già passato/],
		['in the far future', { day: '2029-08-01', time: '08:30' }, /due anni/],
		['at no time', { day: '2027-02-30', time: '25:00' }, /non è un giorno/],
	])('is refused %s', async (_, moment, reason) => {
		const { id } = await changedPage(`Non programmata ${moment.day}`);
		const answer = await publisher.request('POST', 'schedule', plan(id, moment));
		expect([answer.status, complaintsOf(answer).message]).toEqual([400, expect.stringMatching(reason)]);
		expect(await plannedFor(publisher, id)).toEqual([]);
	});

	test('in the hour that comes twice is the first, or the second when that is wanted', async () => {
		const { id } = await changedPage('Due volte le due e mezza');
		const twice = { day: '2027-10-31', time: '02:30' };
		const first = await publisher.request('POST', 'schedule', plan(id, twice));
		const second = await publisher.request(
			'POST',
			'schedule',
			plan(id, { ...twice, isSecond: true }, 'withdraw'),
		);
		expect([first, second].map(({ body }) => scheduled.parse(body).effectiveAt)).toEqual([
			'2027-10-31T00:30:00.000Z',
			'2027-10-31T01:30:00.000Z',
		]);
	});

	test('is refused to editors, to members of other sites, and to who has not signed in', async () => {
		const { id } = await changedPage('Non mia');
		for (const desk of [editor, elsewhere])
			expect(
				(await desk.request('POST', 'schedule', plan(id, { day: '2027-12-01', time: '09:00' }))).status,
			).toBe(403);
		const { handleEndpoints } = await import('payload');
		const request = new Request('http://localhost:8090/api/schedule');
		expect((await handleEndpoints({ config: bed.payload.config, request })).status).toBe(401);
	});

	test('without documents, or with more than one group holds, is refused', async () => {
		for (const items of [
			[],
			undefined,
			Array.from({ length: 5000 }, (_, at) => ({ type: 'page', id: `${at}` })),
		])
			expect((await publisher.request('POST', 'schedule', { items, ...monday })).status).toBe(400);
	});
});
