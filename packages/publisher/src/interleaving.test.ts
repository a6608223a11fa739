import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteKind } from '@portolano/content-models';
import { buildOffice, inItalian } from '@portolano/test-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, pictures, someEdit, someNews, threeSites } from '../test-application/edits.ts';
import { RecordedReleases } from '../test-application/recorded-releases.ts';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import type { Publisher } from './publisher.ts';
import { loadApplication, type LoadedApplication } from './rendering/application.ts';

type Action =
	| { readonly edits: readonly Edit[] }
	| { readonly build: string }
	| { readonly hours: number }
	/** So many times everything else that waits gets its turn. */
	| { readonly turns: number };

const keys = threeSites.map(({ key }) => key);

const action: fc.Arbitrary<Action> = fc.oneof(
	{ weight: 6, arbitrary: fc.array(someEdit, { minLength: 1, maxLength: 3 }).map((edits) => ({ edits })) },
	{ weight: 3, arbitrary: fc.constantFrom(...keys).map((build) => ({ build })) },
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }).map((hours) => ({ hours })) },
	{ weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }).map((turns) => ({ turns })) },
);

/** The application of a site whose pages are rendered across two turns, so that entries arrive in between. */
async function slowApplication(workshop: Workshop, kind: SiteKind): Promise<LoadedApplication> {
	const loaded = await loadApplication(join(workshop.folder, 'sites-built', kind, 'dist'));
	return {
		...loaded,
		application: {
			...loaded.application,
			async render(path, context) {
				const answer = await loaded.application.render(path, context);
				await setImmediate();
				return answer;
			},
		},
	};
}

function append(workshop: Workshop, edits: readonly Edit[]): void {
	for (const edit of edits) {
		if ('publish' in edit) workshop.publish(edit.publish);
		else workshop.withdraw(edit.withdraw);
	}
}

async function carryOut(workshop: Workshop, publisher: Publisher, action: Action): Promise<unknown> {
	if ('edits' in action) {
		append(workshop, action.edits);
		return publisher.queueNew();
	}
	if ('hours' in action) {
		workshop.now = new Date(Date.parse(workshop.now) + action.hours * 3_600_000).toISOString();
		return publisher.queueTouched();
	}
	if ('build' in action) return publisher.build(action.build);
	for (let turn = 0; turn < action.turns; turn++) await setImmediate();
	return undefined;
}

function begin(workshop: Workshop): void {
	const offices = ['a', 'b'].map((id) => buildOffice({ id, slug: inItalian(id) }));
	workshop.publish(...threeSites, ...pictures, ...offices);
}

/** Carries all actions out, none waiting for the one before, except those that give the others their turn. */
async function interleave(
	workshop: Workshop,
	publisher: Publisher,
	actions: readonly Action[],
): Promise<void> {
	const begun: Promise<unknown>[] = [];
	for (const action of actions) {
		const done = carryOut(workshop, publisher, action);
		if ('turns' in action) await done;
		else begun.push(done);
	}
	await Promise.all(begun);
	await publisher.catchUp();
	await publisher.idle();
}

async function expectExact(workshop: Workshop, releases: RecordedReleases): Promise<void> {
	const lasts = keys.map((site) => ({
		site,
		seq: workshop.log.length,
		now: workshop.now,
		files: workshop.live(site),
	}));
	const whole = releases.all.filter(({ isPartial }) => !isPartial);
	for (const release of [...whole, ...lasts]) {
		const { site, seq, files } = release;
		const clean = await releases.clean(release);
		expect([...files.keys()], `${site} at ${seq}`).toEqual([...clean.keys()]);
		expect([...files], `${site} at ${seq}`).toEqual([...clean]);
	}
}

async function check(first: readonly Edit[], actions: readonly Action[], workersFrom: number): Promise<void> {
	const workshop = openWorkshop();
	const releases = new RecordedReleases(workshop);
	begin(workshop);
	append(workshop, first);
	const application = (kind: SiteKind) => slowApplication(workshop, kind);
	const publisher = workshop.open({ application, workersFrom, onRelease: releases.note });
	await publisher.catchUp();
	await interleave(workshop, publisher, actions);
	expect(publisher.problems().filter(({ isBlocking }) => isBlocking)).toEqual([]);
	await expectExact(workshop, releases);
	publisher.close();
	workshop.remove();
}

const firstEdits = fc.array(
	someNews.map((publish) => ({ publish })),
	{ maxLength: 20 },
);

test('however builds and edits of three sites interleave, every release equals a clean build of the log up to it', async () => {
	await fc.assert(
		fc.asyncProperty(firstEdits, fc.array(action, { minLength: 4, maxLength: 14 }), (first, actions) =>
			check(first, actions, Infinity),
		),
		{ numRuns: 12 },
	);
}, 300_000);

test('the same where workers render a part of the builds', async () => {
	await fc.assert(
		fc.asyncProperty(firstEdits, fc.array(action, { minLength: 4, maxLength: 14 }), (first, actions) =>
			check(first, actions, 8),
		),
		{ numRuns: 4 },
	);
}, 300_000);
