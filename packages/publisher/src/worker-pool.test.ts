import { join } from 'node:path';
import { buildNews, inItalian, smallTown } from '@portolano/test-kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkshop, readFolder, type Workshop } from '../test-application/workshop.ts';
import { loadApplication } from './rendering/application.ts';
import type { Publisher } from './publisher.ts';

let workshop: Workshop;
let open: Publisher[] = [];

beforeEach(() => {
	workshop = openWorkshop();
	workshop.publish(...smallTown());
});

afterEach(() => {
	for (const publisher of open) publisher.close();
	open = [];
	workshop.remove();
});

/** Fewer pages than the portal has, more than an edit touches. */
const workersFrom = 12;

const alone = () => join(workshop.folder, 'data-alone');
const together = () => join(workshop.folder, 'data-together');

async function both(): Promise<readonly [Publisher, Publisher]> {
	const pair = [
		workshop.open({ dataDir: alone(), workersFrom: Infinity }),
		workshop.open({ dataDir: together(), workersFrom }),
	] as const;
	open = [...pair];
	for (const publisher of pair) await publisher.catchUp();
	for (const publisher of pair) await publisher.settled();
	return pair;
}

const notesOf = (publisher: Publisher) =>
	publisher.problems().flatMap(({ message }) => (message.includes('threads') ? [message] : []));

const sitesIn = (dataDir: string) => readFolder(join(dataDir, 'sites', 'portale', 'live'));

test('several threads render the same bytes as one', async () => {
	const [, other] = await both();

	expect(notesOf(other)).toEqual([]);
	expect(sitesIn(together()).size).toBeGreaterThan(10);
	expect(sitesIn(together())).toEqual(sitesIn(alone()));
});

test('queries of pages rendered by workers are recorded: an edit touches the same pages', async () => {
	const pair = await both();
	const edits = [
		buildNews({ id: buildNews().id, title: inItalian('Altro titolo') }),
		buildNews({ id: buildNews().id, slug: inItalian('altrove') }),
	];
	for (const edit of edits) {
		workshop.publish(edit);
		const [one, other] = await Promise.all(
			pair.map(async (publisher) => {
				const reports = await publisher.catchUp();
				return reports.map(({ site, written, removed }) => ({ site, written: written.toSorted(), removed }));
			}),
		);
		expect(other).toEqual(one);
		expect(other?.flatMap(({ written }) => written).length).toBeGreaterThan(1);
	}
	expect(sitesIn(together())).toEqual(sitesIn(alone()));
});

test('when the workers fail, the pages are still rendered and the failure is reported', async () => {
	const publisher = workshop.open({
		dataDir: together(),
		workersFrom,
		application: async (kind) => ({
			...(await loadApplication(join(workshop.folder, 'sites-built', kind, 'dist'))),
			dist: join(workshop.folder, 'nowhere'),
		}),
	});
	open = [publisher];
	await publisher.catchUp();

	expect(notesOf(publisher).join()).toContain('nowhere');
	expect(sitesIn(together()).size).toBeGreaterThan(10);
});
