import { parentPort, workerData } from 'node:worker_threads';
import { createStore, type RecordedQuery } from '@portolano/content-store';
import { ownEntries } from '../log/log-file.ts';
import { Blobs } from '../release/blobs.ts';
import { loadApplication } from './application.ts';
import { type FailedPage, type RenderedPage, renderRecorded } from './render-page.ts';
import { type WorkerPage, type WorkerReport, workerTask } from './worker-task.ts';

/** Worker thread that renders its share of a large build: see `worker-pool.ts`. */

/** Number of pages reported in one message. */
const reportSize = 100;

const task = workerTask.parse(workerData);
const { application } = await loadApplication(task.dist);
const blobs = new Blobs(task.blobs);
const store = createStore({ now: task.now });
for (const entry of ownEntries(task.log, task.seq)) store.apply(entry);
for (const reference of task.held) store.hold(reference);

const told = new Set<number>();
let report: WorkerReport = { queries: [], pages: [] };

function tell(): void {
	parentPort?.postMessage(report);
	report = { queries: [], pages: [] };
}

function numbersOf(queries: ReadonlySet<RecordedQuery>): Uint32Array {
	for (const { id, key } of queries) {
		if (told.has(id)) continue;
		told.add(id);
		report.queries.push([id, key]);
	}
	return Uint32Array.from(queries, ({ id }) => id);
}

async function keep(rendered: RenderedPage | FailedPage, queries: Uint32Array): Promise<WorkerPage> {
	const { path } = rendered;
	if ('message' in rendered) return { path, queries, message: rendered.message };
	return { path, queries, files: rendered.files, hash: await blobs.begin(rendered.body) };
}

for (const { path, document } of task.pages) {
	const page = { site: task.site, path, document };
	const { rendered, recorder } = await renderRecorded(application, store, page);
	report.pages.push(await keep(rendered, numbersOf(recorder.queries)));
	if (report.pages.length >= reportSize) tell();
}
await blobs.settled();
tell();
