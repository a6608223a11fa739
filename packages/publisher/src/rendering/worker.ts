import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createStore } from '@portolano/content-store';
import { ownEntries } from '@portolano/follower';
import { Blobs } from '../release/blobs.ts';
import { loadApplication } from './application.ts';
import { RenderThread } from './render-thread.ts';
import { giveWay } from '../threads/give-way.ts';
import { type WorkerOrder, workerTask } from './worker-task.ts';

/** A thread that renders its share of many pages: see `worker-pool.ts`. */

if (!parentPort) throw new Error('This file is the program of a worker thread. Start the publisher instead.');
const port = parentPort;

giveWay();

/** What has arrived and was not carried out yet. Orders may arrive before the application is loaded. */
let orders: WorkerOrder[] = [];
port.on('message', (order: WorkerOrder) => orders.push(order));

const task = workerTask.parse(workerData);
const { application } = await loadApplication(task.dist);
const store = createStore({ now: task.now });
for (const entry of ownEntries(task.log, task.seq)) store.apply(entry);
for (const reference of task.held) store.hold(reference);

const thread = new RenderThread({
	...{ site: task.site, application, store },
	blobs: new Blobs(task.blobs),
	report: (report) => port.postMessage(report),
});

while (!thread.isEnded) {
	const arrived = orders;
	orders = [];
	for (const order of arrived) thread.take(order);
	if (await thread.work()) await setImmediate();
	else if (orders.length === 0 && !thread.isEnded) await once(port, 'message');
}
port.close();
