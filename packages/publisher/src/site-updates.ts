import type { LogEntry } from '@portolano/content-models';
import pLimit from 'p-limit';
import type { Activity } from './activity.ts';
import { FollowedLog } from '@portolano/follower';
import type { RestoredLog } from './log/restored-log.ts';
import type { OpenSites } from './open-sites.ts';
import type { PublisherParts } from './publisher-parts.ts';
import type { ReleaseReport } from './release-report.ts';
import type { SitePublisher } from './site-publisher.ts';
import type { StateKeeper } from './state/state-keeper.ts';
import type { StoreFeed } from './store-feed.ts';

export interface SiteUpdatesOptions {
	readonly parts: Pick<PublisherParts, 'clock' | 'source'>;
	readonly log: RestoredLog;
	readonly feed: StoreFeed;
	readonly sites: OpenSites;
	readonly activity: Activity;
	readonly keeper: StateKeeper;
}

/** Applies new log entries and the time to the store and notifies the sites, which it opens: one update at a time. */
export class SiteUpdates {
	readonly #options: SiteUpdatesOptions;
	readonly #log: FollowedLog;
	readonly #inTurn = pLimit(1);
	#isStopped = false;

	constructor(options: SiteUpdatesOptions) {
		const { parts, log } = options;
		this.#options = options;
		this.#log = new FollowedLog({
			...{ source: parts.source, copy: log.copy, last: log.last },
			apply: (entry) => this.#apply(entry),
			ready: () => this.#ready(),
		});
	}

	/** Reads new log entries. @throws when the log is unreadable. */
	readLog(): Promise<void> {
		return this.#inTurn(() => this.#log.read());
	}

	/** Reads new log entries, then does as {@link queueTouched}. @throws when the log is unreadable. */
	queueNew(): Promise<Promise<ReleaseReport>[]> {
		return this.#inTurn(async () => {
			await this.#log.read();
			return this.#queueTouched();
		});
	}

	/** Advances the clock, and has the sites queue the touched pages. Returns the releases that follow. */
	queueTouched(): Promise<Promise<ReleaseReport>[]> {
		return this.#inTurn(() => this.#queueTouched());
	}

	/** Advances the clock and opens new sites; returns those to build. @throws when the one named is not open. */
	toBuild(site: string | undefined): Promise<SitePublisher[]> {
		return this.#inTurn(async () => {
			await this.#prepare();
			const { sites } = this.#options;
			return site === undefined ? [...sites.all.values()] : [sites.named(site)];
		});
	}

	/** Opens new sites; returns the one named. @throws when it is not open. */
	toRollBack(site: string): Promise<SitePublisher> {
		return this.#inTurn(async () => {
			await this.#openNewSites();
			return this.#options.sites.named(site);
		});
	}

	/** Queues nothing any more. */
	stop(): void {
		this.#isStopped = true;
	}

	#apply(entry: LogEntry): void {
		const { log, feed, sites, activity, keeper } = this.#options;
		const applied = feed.apply(entry);
		log.former.learn(applied, entry);
		sites.note(applied);
		activity.applied(entry, sites.all.values(), entry.seq - 1);
		keeper.note();
	}

	/** Edits of a site that arrive faster than they are rendered would never be released, as each release knows them all. */
	async #ready(): Promise<void> {
		const overdue = [...this.#options.sites.all.values()].flatMap((site) => site.overdue ?? []);
		await Promise.all(overdue);
	}

	/** Advances the clock and opens new sites. */
	async #prepare(): Promise<void> {
		const now = this.#options.parts.clock().toISOString();
		if (now > this.#options.log.store.now) this.#advance(now);
		await this.#openNewSites();
	}

	#advance(now: string): void {
		const { log, feed, sites, activity } = this.#options;
		const applied = feed.advance(now);
		log.former.learn(applied);
		sites.note(applied);
		activity.applied(undefined, sites.all.values(), log.store.seq);
	}

	async #openNewSites(): Promise<void> {
		if (this.#log.isWhole) await this.#options.sites.openNew();
	}

	async #queueTouched(): Promise<Promise<ReleaseReport>[]> {
		if (!this.#isStopped) await this.#prepare();
		if (this.#isStopped) return [];
		return [...this.#options.sites.all.values()].flatMap((site) => site.enqueue());
	}
}
