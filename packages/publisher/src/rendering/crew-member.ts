import { parentPort, workerData } from 'node:worker_threads';
import { createStore, type Question } from '@portolano/content-store';
import { ownEntries } from '../log/log-file.ts';
import { createBlobs } from '../release/blobs.ts';
import { loadApplication } from './application.ts';
import { type CrewPage, type CrewReport, crewTask } from './crew-task.ts';
import { type RenderedPage, renderRecorded, type FailedPage } from './render-page.ts';
import { storedLinksIn } from './stored-links.ts';

/** A thread that renders its share of a large build: see `crew.ts`. */

/** Pages told at once. */
const reportSize = 100;

const task = crewTask.parse(workerData);
const { application } = await loadApplication(task.dist);
const blobs = createBlobs(task.blobs);
const store = createStore({ now: task.now });
for (const entry of ownEntries(task.log, task.seq)) store.apply(entry);
for (const reference of task.held) store.hold(reference);

const told = new Set<number>();
let report: CrewReport = { questions: [], pages: [] };

function tell(): void {
	parentPort?.postMessage(report);
	report = { questions: [], pages: [] };
}

function numbersOf(asked: ReadonlySet<Question>): Uint32Array {
	for (const { id, asking } of asked) {
		if (told.has(id)) continue;
		told.add(id);
		report.questions.push([id, asking]);
	}
	return Uint32Array.from(asked, ({ id }) => id);
}

async function keep(rendered: RenderedPage | FailedPage, asked: Uint32Array): Promise<CrewPage> {
	const { path } = rendered;
	if ('message' in rendered) return { path, asked, message: rendered.message };
	const links = [...storedLinksIn(rendered.body)];
	return { path, asked, links, hash: await blobs.begin(rendered.body) };
}

for (const { path, document } of task.pages) {
	const { rendered, recorder } = await renderRecorded(application, store, {
		site: task.site,
		path,
		document,
	});
	report.pages.push(await keep(rendered, numbersOf(recorder.asked)));
	if (report.pages.length >= reportSize) tell();
}
await blobs.settled();
tell();
