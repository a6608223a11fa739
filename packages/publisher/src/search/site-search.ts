import { messageOf } from '@portolano/follower';
import type { FileChanges } from '../release/file-changes.ts';
import { Pace } from './pace.ts';
import { SearchUpdates, type SearchUpdatesOptions } from './search-updates.ts';

/** Milliseconds after which an update that failed is tried again, if there is no release before. */
const againMs = 10_000;

export interface SiteSearchOptions extends SearchUpdatesOptions {
	/** Called after every release of the search. */
	readonly onRelease: () => void;
}

/** Keeps the search of one site up to date: a release of its own follows shortly after those of pages. */
export class SiteSearch {
	readonly #options: SiteSearchOptions;
	readonly #updates: SearchUpdates;
	readonly #pace = new Pace();
	#running: Promise<void> | undefined;
	#timer: NodeJS.Timeout | undefined;
	#behindSince: number | undefined;
	#isClosed = false;

	constructor(options: SiteSearchOptions) {
		this.#options = options;
		this.#updates = new SearchUpdates(options);
	}

	/** Whether an update is under way. */
	get isBusy(): boolean {
		return this.#running !== undefined;
	}

	/** Since when pages are online that it does not know, in milliseconds; undefined when it knows all. */
	get behindSince(): number | undefined {
		return this.#updates.backlog.isAny ? this.#behindSince : undefined;
	}

	/** The release whose pages it finds. */
	get covers(): number | undefined {
		return this.#options.online.last?.search?.covers;
	}

	/** Notes a release of pages; the search follows. */
	note(changes: FileChanges): void {
		this.#updates.backlog.note(changes);
		this.wake();
	}

	/** Notes that anything may have changed online; the search follows. */
	noteAll(): void {
		this.#updates.noteAll();
		this.wake();
	}

	/** Begins to bring the search up to date, unless it is. */
	wake(): void {
		const { isAny } = this.#updates.backlog;
		this.#behindSince = isAny ? (this.#behindSince ?? this.#options.online.now) : undefined;
		if (this.#isClosed || this.#running || !isAny) return;
		clearTimeout(this.#timer);
		this.#running = this.#run();
	}

	/** Resolves when the search is up to date, or could not be brought there. No more releases are awaited before. */
	settled(): Promise<void> {
		return this.#pace.hurryFor(this.#running);
	}

	/** Leaves the rest to the next process. */
	close(): void {
		this.#isClosed = true;
		this.#updates.close();
		clearTimeout(this.#timer);
		void this.#pace.hurryFor(this.#running);
	}

	/** Never rejects: errors are reported, and the update is tried again. */
	async #run(): Promise<void> {
		try {
			while (this.#updates.backlog.isAny) {
				await this.#pace.wait();
				const since = await this.#updates.update();
				if (since === undefined) break;
				this.#behindSince = since;
				this.#options.onRelease();
			}
		} catch (error) {
			this.#tryAgainLater(error);
		} finally {
			this.#running = undefined;
		}
	}

	#tryAgainLater(error: unknown): void {
		this.#updates.backlog.forget();
		if (this.#isClosed) return;
		const message = `The search was not brought up to date, and stays as it was: ${messageOf(error)}`;
		this.#options.onTrouble(message);
		this.#timer = setTimeout(() => this.wake(), againMs).unref();
	}
}
