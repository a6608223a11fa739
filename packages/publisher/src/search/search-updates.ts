import { DamagedIndexError, type IndexUpdate, stateFile } from '@portolano/search';
import { ofSamePages } from '../release/file-changes.ts';
import type { SiteOnline } from '../release/site-online.ts';
import { indexFile } from './index-files.ts';
import { planSearch } from './plan-search.ts';
import { RetiredFiles } from './retired-files.ts';
import { SearchBacklog, type SearchWork } from './search-backlog.ts';
import type { SearchTask } from './search-task.ts';
import type { SearchThread } from './search-thread.ts';

export interface Searching {
	readonly thread: Pick<SearchThread, 'update'>;
	/** Version of the program that indexes. */
	readonly version: string;
}

export interface SearchUpdatesOptions extends Searching {
	readonly online: SiteOnline;
	/** Does work on the files of the site while no release is carried out. */
	readonly exclusively: (work: () => Promise<void> | void) => Promise<void>;
	/** Called with what the search could not do. */
	readonly onTrouble: (message: string) => void;
}

/** Updates the index of one site, and puts each update online as a release. */
export class SearchUpdates {
	readonly backlog: SearchBacklog;
	readonly #options: SearchUpdatesOptions;
	#retired: RetiredFiles;
	#isClosed = false;

	constructor(options: SearchUpdatesOptions) {
		this.#options = options;
		this.backlog = new SearchBacklog(options.online, options.version);
		this.#retired = new RetiredFiles(options.online.manifest);
	}

	/** Notes that anything may have changed online. */
	noteAll(): void {
		this.backlog.forget();
		this.#retired = new RetiredFiles(this.#options.online.manifest);
	}

	/** Has nothing more put online. */
	close(): void {
		this.#isClosed = true;
	}

	/**
	 * Brings the search to the pages online. Returns the time, in milliseconds, whose pages it finds; undefined when it is
	 * closed, or a release has to be finished first.
	 */
	async update(): Promise<number | undefined> {
		const { exclusively, online } = this.#options;
		if (this.#isClosed) return undefined;
		const { promise: taken, resolve } = Promise.withResolvers<SearchWork>();
		await exclusively(() => resolve(this.backlog.take()));
		const work = await taken;
		const since = online.now;
		const update = await this.#index(work);
		for (const hash of update.files.values()) online.blobs.learn(hash);
		await exclusively(async () => {
			if (this.#isClosed) return;
			if (this.#isOvertaken(work)) this.backlog.forget();
			else await this.#release(work, update);
		});
		return online.isInterrupted || this.#isClosed ? undefined : since;
	}

	/** Whether something else than releases of pages has happened meanwhile. Those follow with the next update. */
	#isOvertaken({ base }: SearchWork): boolean {
		const { manifest, isInterrupted } = this.#options.online;
		return isInterrupted || (base !== undefined && manifest.get(indexFile(stateFile))?.[0] !== base);
	}

	async #index({ base, changed, removed }: SearchWork): Promise<Omit<IndexUpdate, 'unreadable'>> {
		if (base !== undefined && changed.length + removed.length === 0)
			return { files: new Map(), obsolete: [] };
		const { unreadable, ...update } = await this.#attempt({ base, changed, removed });
		for (const { path, why } of unreadable)
			this.#options.onTrouble(`${path} is not found by the search: ${why}`);
		return update;
	}

	/** A damaged index is made anew by the next attempt. */
	async #attempt(task: Omit<SearchTask, 'blobs'>): Promise<IndexUpdate> {
		const { thread, online } = this.#options;
		try {
			return await thread.update({ ...task, blobs: online.blobs.folder });
		} catch (error) {
			if (error instanceof DamagedIndexError) this.backlog.beginAnew();
			throw error;
		}
	}

	async #release({ covers, base }: SearchWork, update: Omit<IndexUpdate, 'unreadable'>): Promise<void> {
		const { online, version } = this.#options;
		const { last, manifest, now } = online;
		if (!last) return;
		const expired = this.#retired.expired(now);
		const plan = planSearch({ update, isWhole: base === undefined, manifest, expired, now });
		await online.release({ ...plan, ...ofSamePages(last), search: { covers, version } });
		const others = [...plan.removes, ...plan.puts.map(({ file }) => file)];
		this.#retired.note({ retired: plan.retired, others });
	}
}
