import { contentTypes } from '@portolano/content-models';
import { createStore } from '@portolano/content-store';
import { sampleOrAll } from '@portolano/test-kit';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Desk, signIn } from '../testing/desk.ts';
import { type Bed, createUser, openBed } from '../testing/bed.ts';
import { faultsIn, publishedInDatabase, wholeLog } from '../testing/consistency.ts';
import { anyDeed, type Deed, doDeed, type Stage } from '../testing/deeds.ts';
import { type FailingDatabase, failingDatabase } from '../testing/failing-database.ts';
import { localDesk } from '../testing/local-desk.ts';
import { newPage } from '../testing/pages.ts';

let bed: Bed;
let desks: Pick<Desk, 'request'>[];
let database: FailingDatabase;
let stage: Stage;
const tally = { done: 0, refused: 0 };

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'capo', isAdministrator: true });
	desks = [
		await signIn(bed, 'anna'),
		await signIn(bed, 'bruno'),
		await signIn(bed, 'carla', 'editor'),
		localDesk(bed),
	];
	let number = 0;
	stage = {
		owner: bed.sites.portale,
		pages: [],
		versionsOf: async (page) => {
			const where = { parent: { equals: page } };
			const { docs } = await bed.payload.findVersions({ collection: 'page', where, pagination: false });
			return docs.map(({ id }) => String(id));
		},
		next: () => (number += 1),
	};
	for (let page = 1; page <= 8; page += 1) stage.pages.push((await newPage(bed, `Pagina ${page}`)).id);
	database = failingDatabase(bed.payload);
}, 120_000);

afterAll(() => bed.close());

async function lookAgain(): Promise<void> {
	const { docs } = await bed.payload.find({
		collection: 'page',
		trash: true,
		pagination: false,
		depth: 0,
		select: {},
	});
	stage.pages = docs.map(({ id }) => String(id));
}

/** Runs the deeds of one user one after the other, while other users run theirs. */
async function work(desk: Pick<Desk, 'request'>, deeds: Deed[]): Promise<void> {
	for (const deed of deeds) {
		if (deed.failsAfter !== undefined) database.failAfter(deed.failsAfter);
		const { status } = await doDeed(deed, desk, stage);
		const outcome = status < 400 ? 'done' : 'refused';
		tally[outcome] += 1;
	}
}

/** Returns the keys of the documents in a content store after the whole log was applied to it. */
async function storedKeys(): Promise<string[]> {
	const store = createStore({ now: new Date().toISOString() });
	for (const entry of await wholeLog(bed)) store.apply(entry);
	return contentTypes.flatMap((type) => [...store.documents(type)].map(({ id }) => `${type}/${id}`));
}

test(
	'log, database and content store agree after concurrent deeds and database failures',
	async () => {
		// A save takes many times longer on the MongoDB of the tests.
		const days = inject('mongoUrl') === undefined ? sampleOrAll(5, 120) : sampleOrAll(3, 20);
		const { rederiveAll } = await import('./rederivation/rederive.ts');
		const day = fc.array(fc.array(anyDeed, { maxLength: sampleOrAll(6, 10) }), {
			minLength: desks.length,
			maxLength: desks.length,
		});
		await fc.assert(
			fc.asyncProperty(day, async (deedsByDesk) => {
				await Promise.all(desks.map((desk, index) => work(desk, deedsByDesk[index] ?? [])));
				database.work();
				await lookAgain();

				expect(await faultsIn(bed)).toEqual([]);
				expect((await storedKeys()).toSorted()).toEqual((await publishedInDatabase(bed)).toSorted());
				// Deriving everything again from the database adds nothing to the log.
				expect(await rederiveAll(bed.payload)).toEqual({ appended: 0, refused: [] });
			}),
			{ numRuns: days, seed: sampleOrAll(20_261_128, Date.now()), endOnFailure: true },
		);

		// Runs in which all or none of the deeds were refused would prove little.
		const all = tally.done + tally.refused;
		expect(tally.done).toBeGreaterThan(all / 5);
		expect(tally.refused).toBeGreaterThan(all / 20);
	},
	sampleOrAll(300_000, 3_600_000),
);
