import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { loadApplication } from '../src/rendering/application.ts';
import { lock } from '../src/lock.ts';
import { logOfCms } from '../src/log/log-source.ts';
import { openPublisher } from '../src/publisher.ts';
import { storedFilesOfCms } from '../src/stored-files.ts';

/** Script of a publisher that, after the message `start`, follows a CMS without pause until killed: see `doomed.ts`. */

const [folder = '', cmsUrl = '', logToken = '', step = ''] = process.argv.slice(2);
const dataDir = join(folder, 'data');
let left = step === '' ? Infinity : Number(step);

const tell = (message: string) => process.send?.(message);

const started = new Promise((resolve) => process.once('message', resolve));
tell('loaded');
await started;

lock(join(dataDir, 'publisher.lock'));
const publisher = openPublisher({
	dataDir,
	keep: 1,
	clock: () => new Date('2026-11-22T09:00:00.000Z'),
	source: logOfCms({ cmsUrl, logToken }),
	stored: storedFilesOfCms({ cmsUrl, logToken }),
	application: (kind) => loadApplication(join(folder, 'sites-built', kind, 'dist')),
	// Checks write nothing, and loading them takes as long as everything else.
	check: () => [],
	// So that kills find states of every age, and states half written.
	stateQuietMs: 20,
	onStep(step) {
		if (step === 'journalled') tell('releasing');
		if (left-- === 0) process.kill(process.pid, 'SIGKILL');
	},
});

await publisher.catchUp();
// A killed process doesn't save its compile cache, without which the next one takes twice as long to load.
flushCompileCache();
tell('editing');
for (;;) {
	await publisher.catchUp();
	// Edits go on and overtake it, so that releases of all sites interleave.
	if (publisher.store.seq % 10 === 0) void publisher.build();
	if (publisher.store.seq % 25 > 0) continue;
	tell('tidying');
	await publisher.settled();
}
