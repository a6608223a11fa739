import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteKey } from '@portolano/content-models';
import type { LogPosition } from '@portolano/follower';
import type { SitePublisher } from '../site-publisher.ts';
import type { SiteState, StateOrigin } from './site-state.ts';
import { readState, StateError } from './state-file.ts';

/**
 * How far the clock may have been put back since a state was written (milliseconds). The store's clock then stands still
 * until the time is reached again. After more, such as a wrong year corrected, pages are rendered for the present time.
 */
const clockBackMax = 5 * 60_000;

export interface SavedStatesOptions {
	readonly dataDir: string;
	/** Version of the publisher. */
	readonly program: string;
	/** Keys of the sites that are published. Default: all. */
	readonly wanted: readonly SiteKey[] | undefined;
	/** Called when a state cannot be used. */
	readonly onRefused: (site: SiteKey, message: string) => void;
}

/** Returns the file of the state of a site. */
export function stateFileOf(dataDir: string, site: SiteKey): string {
	return join(dataDir, 'sites', site, 'state');
}

/** Returns why a state doesn't fit a site; undefined when it does. */
export function reasonAgainst(
	{ application, release }: StateOrigin,
	site: Pick<SitePublisher, 'application' | 'online'>,
): string | undefined {
	if (application !== site.application) return 'the application of the site has changed';
	if (release > (site.online.last?.number ?? 0))
		return `it was written after release ${release}, which is not there any more`;
	if (site.online.hasLostRelease) return 'a release begun by the process before could not be finished';
	return undefined;
}

/** The states of all sites on the disk. One that cannot be used is deleted: the site is built again. */
export class SavedStates {
	readonly #options: SavedStatesOptions;
	#states: readonly SiteState[];

	/** Reads the states. */
	constructor(options: SavedStatesOptions) {
		this.#options = options;
		this.#states = this.#sites().flatMap((site) => this.#read(site) ?? []);
	}

	/** In the order in which they were written: by log entry, then by time. */
	get inOrder(): readonly SiteState[] {
		return this.#states.toSorted(
			(one, other) => one.log.seq - other.log.seq || Date.parse(one.now) - Date.parse(other.now),
		);
	}

	/** Refuses the states of another log, and those later than the present time. */
	check(beginsWith: (position: LogPosition) => boolean, now: string): void {
		this.#states = this.#states.filter((state) => {
			const isAhead = Date.parse(state.now) - Date.parse(now) > clockBackMax;
			if (!beginsWith(state.log)) this.refuse(state.site, 'it belongs to another log');
			else if (isAhead)
				this.refuse(state.site, `it is of ${state.now}, and the clock was put back to ${now}`);
			return !isAhead && beginsWith(state.log);
		});
	}

	/** Drops what was read, which takes a lot of memory. */
	clear(): void {
		this.#states = [];
	}

	/** Deletes the state of a site, for the reason given. */
	refuse(site: SiteKey, reason: string): void {
		rmSync(stateFileOf(this.#options.dataDir, site), { force: true });
		this.#options.onRefused(
			site,
			`The state of “${site}” is not used, because ${reason}. All its pages are built again, in the background. ` +
				'What is online has not been changed.',
		);
	}

	#sites(): SiteKey[] {
		const { dataDir, wanted } = this.#options;
		const folder = join(dataDir, 'sites');
		const found = existsSync(folder) ? readdirSync(folder) : [];
		return found.filter((site) => !wanted || wanted.includes(site));
	}

	#read(site: SiteKey): SiteState | undefined {
		const { dataDir, program } = this.#options;
		try {
			const state = readState(stateFileOf(dataDir, site), program);
			if (state && state.site !== site) throw new StateError(`it is the state of “${state.site}”`);
			return state;
		} catch (error) {
			if (!(error instanceof StateError)) throw error;
			this.refuse(site, error.message);
			return undefined;
		}
	}
}
