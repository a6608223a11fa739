import { DamagedIndexError, type IndexUpdate, stateFile } from '@portolano/search';
import { messageOf } from '../problems.ts';
import { type FileChanges, ofSamePages } from '../release/file-changes.ts';
import type { SiteOnline } from '../release/site-online.ts';
import { indexFile } from './index-files.ts';
import { planSearch } from './plan-search.ts';
import { RetiredFiles } from './retired-files.ts';
import type { SearchTask } from './search-task.ts';
import { SearchBacklog, type SearchWork } from './search-backlog.ts';
import type { SearchThread } from './search-thread.ts';

/** Milliseconds for which more releases are awaited. */
const gatherMs = 50;
/** Milliseconds from one update to the next at least, however many releases there are. */
const everyMs = 300;
/** Milliseconds after which an update that failed is tried again, if there is no release before. */
const againMs = 10_000;

export interface Searching {
	readonly thread: Pick<SearchThread, 'update'>;
	/** Version of the program that indexes. */
	readonly version: string;
}

export interface SiteSearchOptions extends Searching {
	readonly online: SiteOnline;
	/** Does work on the files of the site while no release is carried out. */
	readonly exclusively: (work: () => Promise<void> | void) => Promise<void>;
	/** Called with what the search could not do. */
	readonly onTrouble: (message: string) => void;
	/** Called after every release of the search. */
	readonly onRelease: () => void;
}

/** Keeps the search of one site up to date: a release of its own follows shortly after those of pages. */
export class SiteSearch {
	readonly #options: SiteSearchOptions;
	readonly #backlog: SearchBacklog;
	#retired: RetiredFiles;
	#running: Promise<void> | undefined;
	#lastStart = -Infinity;
	#timer: NodeJS.Timeout | undefined;
	#behindSince: number | undefined;
	/** Whether somebody waits for it. */
	#isAwaited = false;
	#endPause = () => {};
	#isClosed = false;

	constructor(options: SiteSearchOptions) {
		this.#options = options;
		this.#backlog = new SearchBacklog(options.online, options.version);
		this.#retired = new RetiredFiles(options.online.manifest);
	}

	/** Whether an update is under way. */
	get isBusy(): boolean {
		return this.#running !== undefined;
	}

	/** Since when pages are online that it does not know, in milliseconds; undefined when it knows all. */
	get behindSince(): number | undefined {
		return this.#backlog.isAny ? this.#behindSince : undefined;
	}

	/** The release whose pages it finds. */
	get covers(): number | undefined {
		return this.#options.online.last?.search?.covers;
	}

	/** Notes a release of pages; the search follows. */
	note(changes: FileChanges): void {
		this.#backlog.note(changes);
		this.wake();
	}

	/** Notes that anything may have changed online; the search follows. */
	noteAll(): void {
		this.#backlog.forget();
		this.#retired = new RetiredFiles(this.#options.online.manifest);
		this.wake();
	}

	/** Begins to bring the search up to date, unless it is. */
	wake(): void {
		this.#behindSince = this.#backlog.isAny ? (this.#behindSince ?? this.#options.online.now) : undefined;
		if (this.#isClosed || this.#running || !this.#backlog.isAny) return;
		clearTimeout(this.#timer);
		this.#running = this.#run().finally(() => (this.#running = undefined));
	}

	/** Resolves when the search is up to date, or could not be brought there. Nothing more is awaited before. */
	async settled(): Promise<void> {
		this.#isAwaited = true;
		this.#endPause();
		await this.#running;
		this.#isAwaited = false;
	}

	/** Leaves the rest to the next process. */
	close(): void {
		this.#isClosed = true;
		clearTimeout(this.#timer);
		this.#endPause();
	}

	/** Never rejects: errors are reported, and the update is tried again. */
	async #run(): Promise<void> {
		try {
			while (!this.#isClosed && this.#backlog.isAny) {
				await this.#pause();
				if (this.#isClosed || !(await this.#update())) return;
			}
		} catch (error) {
			this.#backlog.forget();
			if (this.#isClosed) return;
			this.#options.onTrouble(
				`The search was not brought up to date, and stays as it was: ${messageOf(error)}`,
			);
			this.#timer = setTimeout(() => this.wake(), againMs).unref();
		}
	}

	async #pause(): Promise<void> {
		if (this.#isAwaited) return;
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#endPause = resolve;
		const timer = setTimeout(resolve, Math.max(gatherMs, this.#lastStart + everyMs - performance.now()));
		await promise;
		clearTimeout(timer);
	}

	/** Returns whether it was released. */
	async #update(): Promise<boolean> {
		const { exclusively, online } = this.#options;
		this.#lastStart = performance.now();
		const { promise: taken, resolve } = Promise.withResolvers<SearchWork>();
		await exclusively(() => resolve(this.#backlog.take()));
		const work = await taken;
		const since = online.now;
		const update = await this.#index(work);
		for (const hash of update.files.values()) online.blobs.learn(hash);
		let isReleased = false;
		await exclusively(async () => {
			if (this.#isOvertaken(work)) this.#backlog.forget();
			else {
				await this.#release(work, update);
				this.#behindSince = since;
			}
			isReleased = !online.isInterrupted;
		});
		return isReleased;
	}

	/** Whether something else than releases of pages has happened meanwhile. Those follow with the next update. */
	#isOvertaken({ base }: SearchWork): boolean {
		const { manifest, isInterrupted } = this.#options.online;
		return isInterrupted || (base !== undefined && manifest.get(indexFile(stateFile))?.[0] !== base);
	}

	async #index({ base, changed, removed }: SearchWork): Promise<Omit<IndexUpdate, 'unreadable'>> {
		const { onTrouble } = this.#options;
		if (base !== undefined && changed.length + removed.length === 0)
			return { files: new Map(), obsolete: [] };
		const { unreadable, ...update } = await this.#attempt({ base, changed, removed });
		for (const { path, why } of unreadable) onTrouble(`${path} is not found by the search: ${why}`);
		return update;
	}

	/** A damaged index is made anew by the next attempt. */
	async #attempt(task: Omit<SearchTask, 'blobs'>): Promise<IndexUpdate> {
		const { thread, online } = this.#options;
		try {
			return await thread.update({ ...task, blobs: online.blobs.folder });
		} catch (error) {
			if (error instanceof DamagedIndexError) this.#backlog.beginAnew();
			throw error;
		}
	}

	async #release({ covers, base }: SearchWork, update: Omit<IndexUpdate, 'unreadable'>): Promise<void> {
		const { online, version, onRelease } = this.#options;
		const { last, manifest } = online;
		if (!last || this.#isClosed) return;
		const { now } = online;
		const expired = this.#retired.expired(now);
		const plan = planSearch({ update, isWhole: base === undefined, manifest, expired, now });
		await online.release({
			...plan,
			...ofSamePages(last),
			search: { covers, version },
		});
		this.#retired.note({
			retired: plan.retired,
			others: [...plan.removes, ...plan.puts.map(({ file }) => file)],
		});
		onRelease();
	}
}
