import { readFileSync } from 'node:fs';
import {
	closePagefind,
	DamagedIndexError,
	IndexDraft,
	type IndexUpdate,
	OpenShards,
} from '@portolano/search';
import { messageOf } from '../problems.ts';
import { serveTasks } from '../threads/serve-tasks.ts';
import { blobStorage } from './blob-storage.ts';
import type { SearchOutcome, SearchTask } from './search-task.ts';

/** The thread that indexes, for all sites: see `search-thread.ts`. Tasks go on side by side, some pages at a time. */

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

async function outcomeOf(task: SearchTask): Promise<SearchOutcome> {
	try {
		return { update: await update(task) };
	} catch (error) {
		if (error instanceof DamagedIndexError) return { damage: messageOf(error) };
		throw error;
	}
}

serveTasks(outcomeOf, closePagefind);
