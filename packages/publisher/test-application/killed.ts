import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import type { SiteKey } from '@portolano/content-models';
import { FolderTarget } from '../src/release/folder-target.ts';
import { openSiteFolder } from '../src/release/site-folder.ts';
import type { Target } from '../src/release/target.ts';
import { loadApplication } from '../src/rendering/application.ts';
import { lock, logOfCms } from '@portolano/follower';
import { openPublisher } from '../src/publisher.ts';
import { SearchThread } from '../src/search/search-thread.ts';
import { storedFilesOfCms } from '../src/stored-files.ts';
import { fastClock } from './fast-clock.ts';
import { FaultyTarget } from './faulty-target.ts';

/** Script of a publisher that, after the message `start`, follows a CMS without pause until killed: see `doomed.ts`. */

const [folder = '', cmsUrl = '', logToken = '', step = '', epoch = ''] = process.argv.slice(2);
const dataDir = join(folder, 'data');
let left = step === '' ? Infinity : Number(step);
const isTroubled = epoch !== '';

const tell = (message: string) => process.send?.(message);

const started = new Promise((resolve) => process.once('message', resolve));
tell('loaded');
await started;

// A server keeps the publisher running while it waits to try again; here nothing listens.
setInterval(() => undefined, 60_000);

lock(join(dataDir, 'publisher.lock'));
const publisher = openPublisher({
	dataDir,
	keep: 1,
	clock: isTroubled ? fastClock(Number(epoch)) : () => new Date('2026-11-22T09:00:00.000Z'),
	target: isTroubled ? (site) => troubledTarget(site) : undefined,
	source: logOfCms({ cmsUrl, logToken }),
	stored: storedFilesOfCms({ cmsUrl, logToken }),
	application: (kind) => loadApplication(join(folder, 'sites-built', kind, 'dist')),
	// Checks write nothing, and loading them takes as long as everything else.
	check: () => [],
	search: { thread: new SearchThread(), version: 'one' },
	// So that kills find states of every age, and states half written.
	stateQuietMs: 20,
	onStep(step) {
		if (step === 'journalled') tell('releasing');
		if (left-- === 0) process.kill(process.pid, 'SIGKILL');
	},
});

/** A folder of which every hundredth change fails. */
function troubledTarget(site: SiteKey): Target {
	let changes = 0;
	const before = () =>
		(changes += 1) % 100 === 0 ? Promise.reject(new Error('The target is away.')) : Promise.resolve();
	return new FaultyTarget(new FolderTarget(openSiteFolder(dataDir, site)), { before });
}

/** Rolls a site back to its oldest release, and begins to build it. */
async function rollBackAndBuild(site: SiteKey): Promise<void> {
	const [oldest] = publisher.sites.get(site)?.online.releases.numbers() ?? [];
	if (oldest !== undefined) await publisher.rollback(site, oldest).catch(() => undefined);
	void publisher.build(site);
}

await publisher.catchUp();
// A killed process doesn't save its compile cache, without which the next one takes twice as long to load.
flushCompileCache();
tell('editing');
for (;;) {
	await publisher.catchUp();
	// Edits go on and overtake it, so that releases of all sites interleave.
	if (publisher.store.seq % 10 === 0) void publisher.build();
	if (isTroubled && publisher.store.seq % 16 === 0) await rollBackAndBuild('visit');
	if (publisher.store.seq % 25 > 0) continue;
	tell('tidying');
	await publisher.settled();
}
