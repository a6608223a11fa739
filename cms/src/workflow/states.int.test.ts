import { moveClock, type MovedClock, sampleOrAll } from '@portolano/test-kit';
import * as fc from 'fast-check';
import type { PayloadRequest, TypedUser } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { faultsIn, wholeLog } from '../testing/consistency.ts';
import { newPage } from '../testing/pages.ts';
import { faultsInStates, type Since } from '../testing/states.ts';
import { moveNames } from './moves.ts';

let bed: Bed;
let clock: MovedClock;
let people: TypedUser[];
let pages: string[] = [];
let sequences = 0;
const tally = { done: 0, refused: 0 };

const deeds = [
	...moveNames,
	...([
		'edit',
		'publish',
		'publish an edit',
		'withdraw',
		'bin',
		'bring back',
		'duplicate',
		'restore',
	] as const),
	...([
		'restore and publish',
		'schedule',
		'schedule a withdrawal',
		'cancel',
		'edit many',
		'publish many',
	] as const),
	...(['an hour goes by', 'ask for four eyes', 'ask no longer', 'set a review'] as const),
];

interface Deed {
	kind: (typeof deeds)[number];
	page: number;
	person: number;
	seed: number;
}

const anyDeed: fc.Arbitrary<Deed> = fc.record({
	// Approvals, and what follows them, matter most.
	kind: fc.constantFrom(
		...deeds,
		...(['approve', 'approve', 'approve', 'edit', 'edit', 'schedule'] as const),
	),
	page: fc.nat(1),
	person: fc.nat(2),
	seed: fc.nat(20),
});

beforeAll(async () => {
	bed = await openBed();
	const { portale: site } = bed.sites;
	await createUser(bed, { name: 'capo', isAdministrator: true });
	people = [
		await createUser(bed, { name: 'anna', memberships: [{ site, role: 'publisher' }] }),
		await createUser(bed, { name: 'bruno', memberships: [{ site, role: 'publisher' }] }),
		await createUser(bed, { name: 'carla', memberships: [{ site, role: 'editor' }] }),
	];
	clock = moveClock();
}, 180_000);

afterAll(() => {
	clock.restore();
	return bed.close();
});

async function requestOf(user: TypedUser): Promise<PayloadRequest> {
	const { createLocalReq } = await import('payload');
	return createLocalReq({ user }, bed.payload);
}

async function schedule(
	id: string,
	action: 'publish' | 'withdraw',
	{ user, seed }: { user: TypedUser; seed: number },
) {
	const { schedulePublication } = await import('../publication/schedule/schedule.ts');
	const at = new Date(Date.now() + (seed + 1) * 600_000);
	await schedulePublication({ items: [{ type: 'page', id, action }], at, req: await requestOf(user) });
}

async function cancel(id: string, user: TypedUser): Promise<void> {
	const { scheduledEntries } = await import('../publication/schedule/scheduled-entries.ts');
	const { cancelScheduled } = await import('../publication/schedule/cancel.ts');
	const [entry] = await scheduledEntries({ payload: bed.payload }, { type: 'page', id });
	if (entry) await cancelScheduled({ seq: entry.seq, req: await requestOf(user) });
}

async function passAnHour(): Promise<void> {
	clock.moveTo(new Date(Date.now() + 3_600_000));
	await (await import('../publication/schedule/take-effect.ts')).carryOutDue(bed.payload);
	await (await import('./due.ts')).markDue(bed.payload);
}

async function versionOf(id: string, seed: number): Promise<string> {
	const { docs } = await bed.payload.findVersions({
		...{ collection: 'page', where: { parent: { equals: id } }, pagination: false, depth: 0 },
	});
	return docs[seed % docs.length]?.id ?? '';
}

const setFourEyes = (fourEyes: boolean) =>
	bed.payload.db.updateOne({ collection: 'site', id: bed.sites.portale, data: { fourEyes } });

/** Each sequence has pages of its own: it can be repeated, and what came before does not slow it down. */
async function begin(): Promise<Since> {
	clock.moveTo(new Date(Date.now() + 60_000));
	const since = { at: new Date().toISOString(), seq: (await wholeLog(bed)).length };
	pages = [];
	sequences += 1;
	for (const name of ['Uno', 'Due', 'Tre'])
		pages.push((await newPage(bed, `${name} ${sequences}`, { _status: 'draft' })).id);
	await setFourEyes(false);
	return since;
}

async function perform({ kind, page, person, seed }: Deed): Promise<unknown> {
	const { payload } = bed;
	const [id = '', user = people[0]] = [pages[page], people[person]];
	if (!user) throw new Error('Nobody is there.');
	const as = { collection: 'page', overrideAccess: false, user, depth: 0 } as const;
	const summary = `Riassunto ${Math.random()}`;
	const title = `Pagina ${page} di ${sequences}`;
	switch (kind) {
		case 'submit':
		case 'approve':
		case 'send-back':
		case 'publish': {
			const { move } = await import('./move.ts');
			const { newestVersion } = await import('./newest-version.ts');
			const subject = { type: 'page', id } as const;
			const seen = (await newestVersion(subject, { payload }))?.savedAt ?? '';
			return move({ subject, move: kind, seen, reason: 'Così' }, await requestOf(user));
		}
		case 'edit':
			return payload.update({ ...as, id, data: { summary }, draft: true });
		case 'publish an edit':
			return payload.update({ ...as, id, data: { title, summary, _status: 'published' } });
		case 'withdraw':
			return payload.update({ ...as, id, data: { _status: 'draft' } });
		case 'bin':
			return payload.update({ ...as, id, data: { deletedAt: new Date().toISOString() } });
		case 'bring back':
			return payload.update({ ...as, id, trash: true, data: { deletedAt: null, _status: 'draft' } });
		case 'duplicate':
			return payload.duplicate({ ...as, id });
		case 'restore':
		case 'restore and publish': {
			const isPublishing = kind === 'restore and publish';
			return payload.restoreVersion({ ...as, id: await versionOf(id, seed), context: { isPublishing } });
		}
		case 'schedule':
			return schedule(id, 'publish', { user, seed });
		case 'schedule a withdrawal':
			return schedule(id, 'withdraw', { user, seed });
		case 'cancel':
			return cancel(id, user);
		case 'edit many':
			return payload.update({ ...as, where: { id: { in: pages } }, data: { summary }, draft: true });
		case 'publish many':
			return payload.update({
				...as,
				where: { id: { in: pages } },
				data: { _status: 'published' },
				draft: true,
			});
		case 'an hour goes by':
			return passAnHour();
		case 'ask for four eyes':
		case 'ask no longer':
			return setFourEyes(kind === 'ask for four eyes');
		case 'set a review': {
			const reviewOn = new Date(Date.now() + seed * 600_000).toISOString();
			return payload.update({ ...as, id, data: { reviewOn }, draft: true });
		}
	}
}

/** What is scheduled of a document is cancelled while it is put into the bin, before that is recorded. */
const binnedWhileScheduled: Deed[] = [
	{ kind: 'schedule', page: 0, person: 0, seed: 13 },
	{ kind: 'bin', page: 0, person: 0, seed: 0 },
	{ kind: 'bring back', page: 0, person: 0, seed: 0 },
];

/** The second was scheduled of the draft that stays when the first takes effect. */
const scheduledTwice: Deed[] = [
	{ kind: 'edit', page: 1, person: 0, seed: 0 },
	{ kind: 'schedule', page: 1, person: 0, seed: 1 },
	{ kind: 'edit', page: 1, person: 0, seed: 0 },
	{ kind: 'schedule', page: 1, person: 0, seed: 3 },
	{ kind: 'an hour goes by', page: 1, person: 0, seed: 0 },
];

/** The one that is cancelled is that of the newest draft; the other one has what was saved before. */
const cancelledTheLater: Deed[] = [
	{ kind: 'edit', page: 2, person: 0, seed: 0 },
	{ kind: 'schedule', page: 2, person: 0, seed: 3 },
	{ kind: 'edit', page: 2, person: 0, seed: 0 },
	{ kind: 'schedule', page: 2, person: 0, seed: 1 },
	{ kind: 'cancel', page: 2, person: 0, seed: 0 },
];

test(
	'after any sequence of moves, edits and hours the states agree with log, schedule, drafts and record',
	async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyDeed, { minLength: 10, maxLength: 25 }), async (sequence) => {
				const since = await begin();
				for (const deed of sequence) {
					const outcome = await perform(deed).then(
						() => 'done' as const,
						() => 'refused' as const,
					);
					tally[outcome] += 1;
					expect(await faultsInStates(bed, since), JSON.stringify(deed)).toEqual([]);
				}
				expect(await faultsIn(bed)).toEqual([]);
			}),
			{
				examples: [[binnedWhileScheduled], [scheduledTwice], [cancelledTheLater]],
				numRuns: sampleOrAll(8, 150),
				seed: sampleOrAll(20_261_130, Date.now()),
				endOnFailure: true,
			},
		);

		// Runs in which all or none of the deeds were refused would prove little.
		const all = tally.done + tally.refused;
		expect(tally.done).toBeGreaterThan(all / 4);
		expect(tally.refused).toBeGreaterThan(all / 20);
	},
	sampleOrAll(300_000, 3_600_000),
);
