import { join } from 'node:path';
import { loadApplication } from '../src/drawing/application.ts';
import { logOfFile } from '../src/log/log-source.ts';
import { checkPage } from '../src/page-check.ts';
import { openPublisher } from '../src/publisher.ts';
import { bytesOf } from './workshop.ts';

const [folder = '', step = '0'] = process.argv.slice(2);
let left = Number(step);

const publisher = openPublisher({
	dataDir: join(folder, 'data'),
	keep: 20,
	clock: () => new Date('2026-11-22T09:00:00.000Z'),
	source: logOfFile(join(folder, 'log.ndjson')),
	stored: bytesOf,
	application: (kind) => loadApplication(join(folder, 'sites-built', kind, 'dist')),
	check: checkPage,
	onStep() {
		if (left-- === 0) process.kill(process.pid, 'SIGKILL');
	},
});
await publisher.catchUp();
