import type { Store } from '@portolano/content-store';
import { type LogCopy, messageOf } from '@portolano/follower';
import { programVersion } from '../program-hash.ts';
import type { SitePublisher } from '../site-publisher.ts';
import type { SiteState } from './site-state.ts';
import { stateFileOf } from './saved-states.ts';
import { writeState } from './state-file.ts';

/** Default of {@link StateKeeperOptions.quietMs}. */
const usualQuietMs = 5000;
/** Writing takes at most this share of the time. */
const shareMax = 0.05;

export interface StateKeeperOptions {
	readonly dataDir: string;
	readonly store: Store;
	readonly copy: LogCopy;
	readonly sites: () => Iterable<SitePublisher>;
	/** Milliseconds without an edit after which states are written. */
	readonly quietMs?: number | undefined;
	/** Called when a state could not be written. */
	readonly onFailure: (site: string, message: string) => void;
}

/**
 * Keeps the states of the sites on the disk. They are written in quiet moments and when the publisher stops, so they may
 * be older than what is online: the next start applies the log entries that follow, as if they were new.
 */
export class StateKeeper {
	readonly #options: StateKeeperOptions;
	readonly #program = programVersion();
	#timer: NodeJS.Timeout | undefined;
	#isOutdated = false;
	/** Until when states should not be written again (milliseconds, of `performance.now()`). */
	#restsUntil = 0;
	#running: Promise<void> = Promise.resolve();

	constructor(options: StateKeeperOptions) {
		this.#options = options;
	}

	/** Notes that states have changed. */
	note(): void {
		this.#isOutdated = true;
		clearTimeout(this.#timer);
		const { quietMs = usualQuietMs } = this.#options;
		const delay = Math.max(quietMs, this.#restsUntil - performance.now());
		this.#timer = setTimeout(() => void this.settled(), delay).unref();
	}

	/** Writes the states if they have changed; resolves when they are written. Never rejects. */
	settled(): Promise<void> {
		clearTimeout(this.#timer);
		this.#running = this.#running.then(() => this.#writeAll());
		return this.#running;
	}

	/** Writes nothing more of its own accord. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	async #writeAll(): Promise<void> {
		if (!this.#isOutdated) return;
		this.#isOutdated = false;
		const start = performance.now();
		for (const site of this.#options.sites()) await this.#write(site);
		const end = performance.now();
		this.#restsUntil = end + (end - start) / shareMax;
	}

	async #write(site: SitePublisher): Promise<void> {
		const state = this.#stateOf(site);
		if (!state) {
			this.note();
			return;
		}
		try {
			await writeState(stateFileOf(this.#options.dataDir, site.site), state);
		} catch (error) {
			this.#options.onFailure(
				site.site,
				`The state of “${site.site}” could not be written, so the next start takes longer: ${messageOf(error)}`,
			);
		}
	}

	/** Returns the state of a site at this instant. */
	#stateOf(site: SitePublisher): SiteState | undefined {
		const { store, copy } = this.#options;
		const { state } = site;
		const log = copy.position;
		if (!state || log.seq !== store.seq) return undefined;
		return {
			...state,
			...{ site: site.site, program: this.#program, application: site.application },
			...{ log, now: store.now, release: site.online.last?.number ?? 0 },
			recordings: store.recordings(site.site),
			held: store.held,
		};
	}
}
