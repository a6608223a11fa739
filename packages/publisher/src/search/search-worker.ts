import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import {
	closePagefind,
	DamagedIndexError,
	IndexDraft,
	type IndexUpdate,
	OpenShards,
} from '@portolano/search';
import { messageOf } from '../problems.ts';
import { blobStorage } from './blob-storage.ts';
import type { SearchAnswer, SearchOrder, SearchTask } from './search-task.ts';

/** The thread that indexes, for all sites: see `search-thread.ts`. Tasks go on side by side, some pages at a time. */

if (!parentPort) throw new Error('This file is the program of a worker thread. Start the publisher instead.');
const port = parentPort;

/** Pages read at once: another site waits for so many at most. */
const pagesAtOnce = 100;

const shards = new OpenShards();

async function update({ blobs, base, changed, removed }: SearchTask): Promise<IndexUpdate> {
	const draft = new IndexDraft(blobStorage(blobs), shards);
	for (let from = 0; from < changed.length; from += pagesAtOnce) {
		const some = changed.slice(from, from + pagesAtOnce);
		await draft.read(some.map(({ path, blob }) => ({ path, html: readFileSync(blob, 'utf8') })));
	}
	return draft.complete({ base, removed });
}

function answer(one: SearchAnswer): void {
	port.postMessage(one);
}

port.on('message', (order: SearchOrder) => {
	if ('close' in order) {
		void closePagefind().finally(() => process.exit());
		return;
	}
	const { number, task } = order;
	update(task).then(
		(update) => answer({ number, update }),
		(error: unknown) =>
			answer({ number, error: messageOf(error), isDamaged: error instanceof DamagedIndexError }),
	);
});
