import { readFileSync } from 'node:fs';
import {
	closePagefind,
	DamagedIndexError,
	IndexDraft,
	type IndexUpdate,
	OpenShards,
} from '@portolano/search';
import pLimit from 'p-limit';
import { messageOf } from '@portolano/follower';
import { giveWay } from '../threads/give-way.ts';
import { serveTasks } from '../threads/serve-tasks.ts';
import { blobStorage } from './blob-storage.ts';
import type { SearchOutcome, SearchTask } from './search-task.ts';

/** The thread that indexes, for all sites: see `search-thread.ts`. Tasks go on side by side, some pages at a time. */

/** Pages that Pagefind is given at once. */
const pagesAtOnce = 50;

/** While the process of Pagefind reads some pages, this thread indexes others; those of all sites take turns. */
const lane = pLimit(2);

const shards = new OpenShards();

async function update({ blobs, base, changed, removed }: SearchTask): Promise<IndexUpdate> {
	const draft = new IndexDraft(blobStorage(blobs), shards);
	const starts = Array.from({ length: Math.ceil(changed.length / pagesAtOnce) }, (_, at) => at * pagesAtOnce);
	await lane.map(starts, (from) => {
		const some = changed.slice(from, from + pagesAtOnce);
		return draft.read(some.map(({ path, blob }) => ({ path, html: readFileSync(blob, 'utf8') })));
	});
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

giveWay();
serveTasks(outcomeOf, closePagefind);
