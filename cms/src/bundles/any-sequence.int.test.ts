import { createStore } from '@portolano/content-store';
import { moveClock, type MovedClock, sampleOrAll } from '@portolano/test-kit';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { bundleOf, doWith, editDraft, newBundle, newDraft, page } from '../testing/bundles.ts';
import { faultsIn, wholeLog } from '../testing/consistency.ts';
import { type Answer, type Desk, signIn } from '../testing/desk.ts';
import { faultsInStates } from '../testing/states.ts';

let bed: Bed;
let clock: MovedClock;
const people: Desk[] = [];

const kinds = [
	...(['edit', 'submit', 'approve', 'send-back', 'publish', 'publish alone', 'schedule', 'cancel'] as const),
	...(['undo', 'minutes go by', 'ask for four eyes', 'ask no longer'] as const),
];

interface Deed {
	kind: (typeof kinds)[number];
	part: number;
	person: number;
}

const anyDeed: fc.Arbitrary<Deed> = fc.record({
	// Publications, and what follows them, matter most.
	kind: fc.constantFrom(...kinds, ...(['publish', 'publish', 'undo', 'edit', 'approve', 'approve'] as const)),
	part: fc.nat(1),
	person: fc.nat(2),
});

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	people.push(await signIn(bed, 'anna'), await signIn(bed, 'bruno'), await signIn(bed, 'carla', 'editor'));
	clock = moveClock();
}, 180_000);

afterAll(() => {
	clock.restore();
	return bed.close();
});

/** Two pages of one bundle; the edition is in their titles, so that they tell what belongs together. */
interface Pair {
	bundle: string;
	parts: [string, string];
	edition: number;
}

const titleOf = (part: number, name: number, edition: number) => `Parte ${part} di ${name}, ${edition}`;

function desk(person: number): Desk {
	const [first] = people;
	const found = people[person] ?? first;
	if (!found) throw new Error('Nobody is there.');
	return found;
}

const setFourEyes = (fourEyes: boolean) =>
	bed.payload.db.updateOne({ collection: 'site', id: bed.sites.portale, data: { fourEyes } });

/** Both parts are written again, one after the other. */
async function edit(pair: Pair, name: number): Promise<void> {
	const edition = pair.edition + 1;
	const answers: Answer[] = [];
	for (const [part, id] of pair.parts.entries())
		answers.push(await editDraft(desk(0), id, titleOf(part, name, edition)));
	expect(answers.map(({ status }) => status)).toEqual([200, 200]);
	pair.edition = edition;
}

async function passMinutes(): Promise<void> {
	clock.moveTo(new Date(Date.now() + 120_000));
	await (await import('../publication/schedule/take-effect.ts')).carryOutDue(bed.payload);
}

function soon(): { day: string; time: string } {
	const [day = '', time = ''] = new Date(Date.now() + 90_000)
		.toLocaleString('sv-SE', { timeZone: 'Europe/Rome' })
		.split(' ');
	return { day, time: time.slice(0, 5) };
}

async function perform({ kind, part, person }: Deed, pair: Pair, name: number): Promise<void> {
	const who = desk(person);
	const id = pair.parts[part] ?? pair.parts[0];
	switch (kind) {
		case 'edit':
			return edit(pair, name);
		case 'publish alone':
			await who.request('PATCH', `page/${id}`, { _status: 'published' });
			return;
		case 'minutes go by':
			return passMinutes();
		case 'ask for four eyes':
		case 'ask no longer':
			await setFourEyes(kind === 'ask for four eyes');
			return;
		case 'schedule':
			await doWith(who, pair.bundle, { do: kind, ...soon() });
			return;
		case 'submit':
		case 'approve':
		case 'send-back':
		case 'publish':
		case 'cancel':
		case 'undo':
			await doWith(who, pair.bundle, { do: kind, reason: 'Così' });
	}
}

/** What readers see of the two parts, after each entry of the log, in the order in which they see it. */
async function editionsSeen({ parts }: Pair, name: number, since: number): Promise<void> {
	const store = createStore({ now: new Date().toISOString() });
	for (const entry of await wholeLog(bed)) {
		store.apply(entry);
		if (entry.seq <= since) continue;
		const seen = parts.map((id, part) => {
			const document = store.document({ type: 'page', id });
			const title = document?.type === 'page' ? document.title.it : undefined;
			return title?.replace(titleOf(part, name, 0).slice(0, -1), '');
		});
		expect(seen[0], `after entry ${entry.seq}`).toBe(seen[1]);
	}
}

test('no sequence of edits, moves, publications, schedules and undoings leaves half a bundle online', async () => {
	let name = 0;
	let published = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(anyDeed, { minLength: 8, maxLength: 16 }), async (deeds) => {
			name += 1;
			await setFourEyes(false);
			const since = (await bed.log()).at(-1)?.seq ?? 0;
			const parts: [string, string] = [
				await newDraft(bed, desk(0), { title: titleOf(0, name, 0) }),
				await newDraft(bed, desk(0), { title: titleOf(1, name, 0) }),
			];
			const bundle = await newBundle(bed, desk(0), { parts: parts.map((id) => page(id)) });
			const pair: Pair = { bundle, parts, edition: 0 };
			for (const deed of deeds) {
				// Once it is online, a part goes its own way: only what belongs to an open bundle is held together.
				const { state } = await bundleOf(desk(0), bundle);
				if (state === 'published') published += 1;
				if (state === 'published' && deed.kind === 'publish alone') continue;
				await perform(deed, pair, name);
			}
			await passMinutes();
			await editionsSeen(pair, name, since);
			expect(await faultsIn(bed)).toEqual([]);
			expect(await faultsInStates(bed)).toEqual([]);
		}),
		{ numRuns: sampleOrAll(6, 60), endOnFailure: true },
	);
	expect(published).toBeGreaterThan(0);
}, 1_800_000);
