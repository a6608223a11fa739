import { createStore } from '@portolano/content-store';
import { moveClock, type MovedClock } from '@portolano/test-kit';
import type { PayloadRequest, TypedUser } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AlertBed, openAlertBed } from '../../testing/alerts.ts';
import { createUser } from '../../testing/bed.ts';
import { faultsIn, wholeLog } from '../../testing/consistency.ts';
import { newPage } from '../../testing/pages.ts';
import type { Item } from '../schedule/item.ts';
import type { schedulePublication } from '../schedule/schedule.ts';
import type { carryOutDue } from '../schedule/take-effect.ts';
import type * as Clock from './clock-steps.ts';

let bed: AlertBed;
let clock: MovedClock;
let officer: TypedUser;
let schedule: typeof schedulePublication;
let carryOut: typeof carryOutDue;
let steps: Clock.ClockSteps;
let requestOf: (user: TypedUser) => Promise<PayloadRequest>;

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const instant = (hours: number) => inHours(hours).toISOString();

beforeAll(async () => {
	bed = await openAlertBed();
	const { portale: site } = bed.sites;
	officer = await createUser(bed, {
		name: 'anna',
		memberships: [
			{ site, role: 'alert-officer' },
			{ site, role: 'publisher' },
		],
	});
	schedule = (await import('../schedule/schedule.ts')).schedulePublication;
	carryOut = (await import('../schedule/take-effect.ts')).carryOutDue;
	clock = moveClock();
	const { createLocalReq } = await import('payload');
	requestOf = (user) => createLocalReq({ user }, bed.payload);
}, 180_000);

beforeEach(async () => {
	const { ClockSteps } = await import('./clock-steps.ts');
	steps = new ClockSteps(bed.payload);
});

afterAll(() => {
	clock.restore();
	return bed.close();
});

/** The CMS is down until then; it finds what happened when it starts again, and looks twice. */
async function goTo(at: Date): Promise<void> {
	clock.moveTo(at);
	for (let times = 0; times < 2; times += 1) {
		await carryOut(bed.payload);
		await steps.run();
	}
}

async function stepsOf(id: string): Promise<string[]> {
	const { docs } = await bed.payload.find({
		...{ collection: 'alert-steps', where: { alert: { equals: id } }, sort: 'at' },
	});
	return docs.map(({ what, person, through, at }) => `${at} ${person} ${what} ${through}`);
}

const item = (id: string, action: Item['action'] = 'publish'): Item => ({ type: 'alert', id, action });

async function save(id: string, data: object) {
	await bed.payload.update({
		...{ collection: 'alert', id, data, depth: 0, overrideAccess: false, user: officer },
	});
}

describe('an alert that is published by schedule', () => {
	test('has one step, at its instant, of the person who scheduled it', async () => {
		const at = inHours(2);
		const { id } = await bed.draft({ start: at.toISOString(), end: instant(8) });
		await schedule({ items: [item(id)], at, req: await requestOf(officer) });
		expect(await stepsOf(id)).toEqual([]);

		await goTo(inHours(3));
		expect(await stepsOf(id)).toEqual([`${at.toISOString()} anna created schedule`]);
		// The sites and the office of the bed aren't in the log.
		expect((await faultsIn(bed)).filter((fault) => fault.startsWith('alert'))).toEqual([]);
	});

	test('has the steps of a scheduled change and withdrawal too, with what changed', async () => {
		const { id } = await bed.publish({ end: instant(40) });
		await bed.payload.update({
			...{ collection: 'alert', id, draft: true, depth: 0, data: { severity: 'red' } },
		});
		const [at, end] = [inHours(1), inHours(2)];
		await schedule({ items: [item(id)], at, req: await requestOf(officer) });
		await schedule({ items: [item(id, 'withdraw')], at: end, req: await requestOf(officer) });

		await goTo(inHours(3));
		expect((await stepsOf(id)).slice(1)).toEqual([
			`${at.toISOString()} anna updated schedule`,
			`${end.toISOString()} anna withdrawn schedule`,
		]);
		const { docs } = await bed.payload.find({
			...{ collection: 'alert-steps', where: { alert: { equals: id } }, sort: '-at' },
		});
		expect(docs[1]?.changed).toEqual([{ field: 'livello', from: 'Arancione', to: 'Rossa' }]);
	});

	test('has no step when it was replaced before its instant', async () => {
		const { id } = await bed.publish({ end: instant(40), text: 'Prima' });
		await bed.payload.update({
			...{ collection: 'alert', id, draft: true, depth: 0, data: { text: 'Programmato' } },
		});
		const { seqs } = await schedule({
			...{ items: [item(id)], at: inHours(1), req: await requestOf(officer) },
		});
		const { cancelScheduled } = await import('../schedule/cancel.ts');
		await cancelScheduled({ seq: seqs[0] ?? 0, req: await requestOf(officer) });
		await goTo(inHours(2));
		expect(await stepsOf(id)).toHaveLength(1);
	});
});

describe('an alert in a group', () => {
	const inForce = async (id: string, now: Date) => {
		const store = createStore({ now: now.toISOString() });
		for (const entry of await wholeLog(bed)) store.apply(entry);
		return store.document({ type: 'alert', id }) !== undefined;
	};

	test('is online with the page that belongs to it, or neither', async () => {
		const at = inHours(2);
		const { id } = await bed.draft({ start: at.toISOString(), end: instant(8) });
		const page = await newPage(bed, 'Che cosa resta chiuso', { _status: 'draft' });
		const items: Item[] = [item(id), { type: 'page', id: page.id, action: 'publish' }];
		const { seqs } = await schedule({ items, at, req: await requestOf(officer) });
		const entries = await bed.log((seqs[0] ?? 0) - 1);
		const [one, other] = entries.map((entry) => ('group' in entry ? entry.group : undefined));

		expect(one).toMatchObject({ size: 2 });
		expect(other).toEqual(one);
		expect([await inForce(id, inHours(1)), await inForce(id, at)]).toEqual([false, true]);
		await goTo(at);
		expect(await stepsOf(id)).toEqual([`${at.toISOString()} anna created schedule`]);
		expect(await bed.payload.findByID({ collection: 'page', id: page.id })).toMatchObject({
			_status: 'published',
		});
	});

	test('isn’t scheduled when the page of its group would be refused, nor when its own right lacks', async () => {
		const { id } = await bed.draft({ end: instant(8) });
		const broken = await newPage(bed, 'Senza testo', { languages: ['it', 'en'], _status: 'draft' });
		const fine = await newPage(bed, 'Con testo', { _status: 'draft' });
		const chief = await createUser(bed, {
			...{ name: 'carla', memberships: [{ site: bed.sites.portale, role: 'publisher' }] },
		});
		const before = (await wholeLog(bed)).length;
		const both = (page: string): Item[] => [item(id), { type: 'page', id: page, action: 'publish' }];

		await expect(
			schedule({ items: both(broken.id), at: inHours(1), req: await requestOf(officer) }),
		).rejects.toThrow('“Senza testo” sarebbe rifiutato');
		await expect(
			schedule({ items: both(fine.id), at: inHours(1), req: await requestOf(chief) }),
		).rejects.toMatchObject({ status: 403 });
		expect((await wholeLog(bed)).length).toBe(before);
	});

	test('goes with its group when a part is cancelled', async () => {
		const at = inHours(2);
		const { id } = await bed.draft({ start: at.toISOString(), end: instant(8) });
		const page = await newPage(bed, 'Annullata con lei', { _status: 'draft' });
		const items: Item[] = [item(id), { type: 'page', id: page.id, action: 'publish' }];
		const { seqs } = await schedule({ items, at, req: await requestOf(officer) });
		const { cancelScheduled } = await import('../schedule/cancel.ts');
		await cancelScheduled({ seq: seqs[1] ?? 0, req: await requestOf(officer) });
		await goTo(at);
		expect([await inForce(id, inHours(1)), await stepsOf(id)]).toEqual([false, []]);
	});
});

describe('an alert that begins and ends by the clock', () => {
	test('has a step for each, at its instant, of who decided it, once, also by two processes', async () => {
		const { id } = await bed.draft({});
		const [start, end] = [instant(2), instant(5)];
		await save(id, { start, end, _status: 'published' });
		const { ClockSteps } = await import('./clock-steps.ts');
		const other = new ClockSteps(bed.payload);
		await steps.run();
		expect(await stepsOf(id)).toHaveLength(1);

		await goTo(inHours(3));
		await other.run();
		expect((await stepsOf(id)).slice(1)).toEqual([`${start} anna began schedule`]);
		await goTo(inHours(4));
		await other.run();
		expect((await stepsOf(id)).slice(1)).toEqual([
			`${start} anna began schedule`,
			`${end} anna expired schedule`,
		]);
	});

	test('has no such step when it began as it was published and was concluded by hand', async () => {
		const { id } = await bed.publish({ start: instant(0), end: instant(5) });
		clock.moveTo(inHours(1));
		await save(id, { end: instant(0), _status: 'published' });
		await goTo(inHours(6));
		expect((await stepsOf(id)).map((step) => step.split(' ').slice(1).join(' '))).toEqual([
			'Un programma created program',
			'anna ended desk',
		]);
	});

	test('has none when it was over before it came, as those of the past that are loaded', async () => {
		const { id } = await bed.publish({ start: instant(-5), end: instant(-2) });
		await goTo(inHours(1));
		expect(await stepsOf(id)).toHaveLength(1);
	});

	test('tells in words who decided it', async () => {
		const { stepInWords } = await import('../../alert-desk/require-seen.ts');
		const { id } = await bed.draft({});
		await save(id, { start: instant(1), end: instant(2), _status: 'published' });
		await goTo(inHours(3));
		const { docs } = await bed.payload.find({
			...{ collection: 'alert-steps', where: { alert: { equals: id } }, sort: 'at' },
		});
		expect(docs.map(stepInWords).slice(1)).toEqual([
			expect.stringMatching(/alle \d\d:\d\d: cominciata, come fissato da anna$/),
			expect.stringMatching(/alle \d\d:\d\d: finita, come fissato da anna$/),
		]);
	});

	test('may be extended by a second person although it began after it was prepared', async () => {
		const { lastStep } = await import('./steps.ts');
		const { id } = await bed.draft({});
		await save(id, { start: instant(1), end: instant(9), _status: 'published' });
		await goTo(inHours(2));
		expect(await lastStep(id, { payload: bed.payload })).toMatchObject({ what: 'created' });
	});
});
