import { DamagedIndexError, type IndexUpdate } from '@portolano/search';
import { TaskThread } from '../threads/task-thread.ts';
import type { SearchOutcome, SearchTask } from './search-task.ts';

/** Indexes pages on a thread of its own, with Pagefind in a process of its own; both stay until {@link close}. */
export class SearchThread {
	readonly #thread = new TaskThread<SearchTask, SearchOutcome>(
		new URL('./search-worker.ts', import.meta.url),
		'indexes',
	);

	/** Updates an index and stores its new files as blobs. @throws when that fails, a {@link DamagedIndexError} where
	 * a new index can be made; what is online is not changed. */
	async update(task: SearchTask): Promise<IndexUpdate> {
		const outcome = await this.#thread.run(task);
		if ('damage' in outcome) throw new DamagedIndexError(outcome.damage);
		return outcome.update;
	}

	/** Ends the thread and the process of Pagefind; tasks under way fail. */
	close(): Promise<void> {
		return this.#thread.close();
	}
}
