import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LogEntry, Published, SiteKey } from '@portolano/content-models';
import {
	buildMedia,
	buildNews,
	buildPage,
	inBoth,
	inItalian,
	prose,
	publish,
	smallTown,
	to,
	withdraw,
} from '@portolano/test-kit';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveCms, type TestCms } from '../test-application/cms.ts';
import { type Doomed, startDoomed } from '../test-application/doomed.ts';
import { openWorkshop, type Workshop } from '../test-application/workshop.ts';
import { ownEntries } from './log/log-file.ts';
import type { Publisher } from './publisher.ts';
import { hashOf } from './release/blobs.ts';
import { Releases } from './release/releases.ts';
import type { ReleaseReport } from './release-report.ts';

let workshop: Workshop;
let cms: TestCms;
let doomed: Doomed;

const data = () => join(workshop.folder, 'data');
const clean = () => join(workshop.folder, 'clean');

beforeEach(async () => {
	workshop = openWorkshop();
	workshop.publish(...smallTown(), ...pictures);
	cms = await serveCms(linesAfter);
	doomed = startDoomed(workshop, cms);
});

afterEach(async () => {
	doomed.kill();
	await doomed.ended;
	await cms.close();
	workshop.remove();
});

/** Lets the instants be chosen again that a failure names. */
const seed = Number(process.env['KILL_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));

type Moment = 'starting' | 'releasing' | 'editing' | 'tidying';

interface Kill {
	/** From when on the time is counted. */
	readonly moment: Moment;
	readonly milliseconds: number;
}

function kills(moment: Moment, howMany: number, longest: number): Kill[] {
	const times = fc.noBias(fc.integer({ min: 0, max: longest }));
	return fc.sample(times, { seed, numRuns: howMany }).map((milliseconds) => ({ moment, milliseconds }));
}

/** The first meets an empty folder; after ten of them there are releases to tidy again. */
const plan = kills('starting', 5, 500).flatMap((starting, round) => [
	starting,
	...kills('releasing', 15, 20)
		.slice(3 * round)
		.slice(0, 3),
	...kills('editing', 25, 100)
		.slice(5 * round)
		.slice(0, 5),
	...kills('tidying', 5, 15).slice(round).slice(0, 1),
]);

const sites = ['portale', 'visit', 'polizia-locale', 'protezione-civile'] as const satisfies SiteKey[];
const pictures = ['Alba', 'Faro', 'Onda'].map((name) => buildMedia({ alternativeText: inItalian(name) }));
const text = inItalian(prose('Il Comune informa che gli uffici seguono un nuovo orario. '.repeat(20)));

type Stage = 'created' | 'changed' | 'renamed';

function documentOf(item: number, stage: Stage): Published {
	const owner = sites[item % sites.length] ?? 'portale';
	const picture = pictures[item % pictures.length];
	const fields = {
		id: `voce-${item}`,
		owner,
		alsoOn: [owner === 'portale' ? 'visit' : 'portale'] satisfies SiteKey[],
		title: inItalian(stage === 'created' ? `Voce ${item}` : `Voce ${item}, cambiata`),
		slug: inItalian(stage === 'renamed' ? `altra-voce-${item}` : `voce-${item}`),
		body: text,
		...(picture && { image: to('media', picture.id) }),
	};
	return item % 3 === 0 ? buildPage(fields) : buildNews({ ...fields, newsType: 'comunicato' });
}

/** Creates items, changes, renames and withdraws them: of one item twelve edits apart, so that some of each are online. */
function edit(seq: number): LogEntry {
	const turn = Math.floor(seq / 4);
	const published = [
		documentOf(turn + 9, 'created'),
		documentOf(turn + 6, 'changed'),
		documentOf(turn + 3, 'renamed'),
	][seq % 4];
	return published ? publish(seq, published) : withdraw(seq, documentOf(turn, 'renamed'));
}

/** There is always one more edit for who has read the log to its end. */
function linesAfter(after: number, limit: number): string[] {
	if (workshop.log.length < after + 2) workshop.log.push(edit(workshop.log.length + 1));
	return workshop.log.slice(after, after + limit).map((entry) => JSON.stringify(entry));
}

/** Gives all sites another name, which stands on every page. */
function editWhileItIsDown(): void {
	const name = inBoth(`Nome ${workshop.log.length}`, `Name ${workshop.log.length}`);
	for (const document of smallTown()) if (document.type === 'site') workshop.publish({ ...document, name });
}

async function killAt({ moment, milliseconds }: Kill): Promise<void> {
	editWhileItIsDown();
	await doomed.loaded;
	doomed.start();
	if (moment !== 'starting') await doomed[moment];
	await sleep(milliseconds);
	doomed.kill();
	expect(await doomed.ended).toBe('SIGKILL');
}

const siteFolder = (dataDir: string, site: SiteKey) => join(dataDir, 'sites', site);

/** All that a web server finds: folders, and files with the hash of their bytes, compressed forms too. */
function served(dataDir: string, site: SiteKey): Map<string, string> {
	const live = join(siteFolder(dataDir, site), 'live');
	const found = readdirSync(live, { recursive: true, withFileTypes: true });
	return new Map(
		found.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [relative(live, path), entry.isFile() ? hashOf(readFileSync(path)) : 'a folder'];
		}),
	);
}

function released(dataDir: string, site: SiteKey): Map<string, string> {
	const releases = new Releases(join(siteFolder(dataDir, site), 'releases'));
	const manifest = releases.manifestOf(releases.last()?.number ?? 0);
	return new Map([...manifest].map(([file, [hash]]) => [file, hash]));
}

function withoutForms(files: ReadonlyMap<string, string>): Map<string, string> {
	return new Map([...files].filter(([file, hash]) => hash !== 'a folder' && !/\.(?:br|gz)$/.test(file)));
}

function hasJournal(dataDir: string, site: SiteKey): boolean {
	const journal = statSync(join(siteFolder(dataDir, site), 'journal.json'), { throwIfNoEntry: false });
	return journal !== undefined && journal.size > 0;
}

/** What the process was about when it was killed. */
type Interrupted = 'putting pages online' | 'rendering' | 'reading the log' | 'nothing';

const hasReleased = (reports: readonly ReleaseReport[]) =>
	reports.some(({ release }) => release !== undefined);

/** Does what the copy of the log says, then what is new in the log. */
async function restart(publisher: Publisher): Promise<Interrupted> {
	const wasHalf = sites.some((site) => hasJournal(data(), site));
	const wasKnown = hasReleased(await publisher.keepTime());
	const wasUnread = hasReleased(await publisher.catchUp());
	// Not the publisher as a whole: its releases are left for the next process to tidy.
	for (const site of publisher.sites.values()) await site.settled();
	if (wasHalf) return 'putting pages online';
	if (wasKnown) return 'rendering';
	return wasUnread ? 'reading the log' : 'nothing';
}

/** Checks are left out, as in the process that is killed. */
const parts = { keep: 1, check: () => [] };

async function buildClean(dataDir: string): Promise<void> {
	const publisher = workshop.open({ ...parts, dataDir });
	await publisher.catchUp();
	await publisher.settled();
	publisher.close();
}

async function restartAndCompare(where: string): Promise<Interrupted> {
	const publisher = workshop.open(parts);
	const interrupted = await restart(publisher);
	publisher.close();
	expect(publisher.problems(), where).toEqual([]);
	expect(publisher.store.seq, where).toBe(workshop.log.length);
	const copied = ownEntries(join(data(), 'log.ndjson'), Infinity);
	expect(
		[...copied].map(({ seq }) => seq),
		where,
	).toEqual(workshop.log.map(({ seq }) => seq));
	await buildClean(clean());
	for (const site of sites) {
		const files = served(data(), site);
		expect(files, where).toEqual(served(clean(), site));
		expect(withoutForms(files), where).toEqual(released(data(), site));
		expect(hasJournal(data(), site), where).toBe(false);
	}
	rmSync(clean(), { recursive: true });
	return interrupted;
}

test('killed at 50 random instants, it makes every site whole when it starts again: equal to a clean build, with nothing lost', async () => {
	const counts = { 'putting pages online': 0, rendering: 0, 'reading the log': 0, nothing: 0 };
	for (const [index, kill] of plan.entries()) {
		await killAt(kill);
		// It loads its program meanwhile.
		doomed = startDoomed(workshop, cms);
		const where = `kill ${index + 1}, ${kill.milliseconds} ms after ${kill.moment}; again with KILL_SEED=${seed}`;
		counts[await restartAndCompare(where)] += 1;
	}
	// Otherwise too few kills meet a release, and the test proves little; how many do depends on the machine.
	expect(counts['putting pages online'], `KILL_SEED=${seed}`).toBeGreaterThan(0);
	expect(counts.nothing, `KILL_SEED=${seed}`).toBeLessThan(35);
}, 900_000);
