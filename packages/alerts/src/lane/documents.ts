import type { LogEntry, Published, SiteKey } from '@portolano/content-models';
import { createStore, type StoreUpdate } from '@portolano/content-store';
import { AlertHistories } from '../history.ts';
import type { PublishedAlerts } from '../writer/published.ts';

/** Content types of which the lane reads the documents. */
export const followedTypes = ['alert', 'site', 'body'] as const satisfies readonly Published['type'][];

const beginning = '1970-01-01T00:00:00.000Z';

/** The published alerts, sites and bodies. A function of the log and the clock, whenever the entries are read. */
export class LaneDocuments {
	readonly #store = createStore({ now: beginning });
	readonly #histories = new AlertHistories();
	#version = 0;
	/** Keys of the sites that the log has withdrawn, or given another key, and not published again. */
	readonly #withdrawnSites = new Set<SiteKey>();

	/** Number of the last entry applied. */
	get seq(): number {
		return this.#store.seq;
	}

	/** Changes with the published documents. */
	get version(): number {
		return this.#version;
	}

	/** The next instant (milliseconds since 1970) at which an entry takes effect; undefined when none waits. */
	get nextBoundary(): number | undefined {
		const next = this.#store.nextBoundary();
		return next === undefined ? undefined : Date.parse(next);
	}

	/** Applies the next entry, read at `now` (milliseconds since 1970). Returns the ids of the alerts that it changes. */
	apply(entry: LogEntry, now: number): string[] {
		const before = this.advance(Math.min(Date.parse(entry.at), now));
		return [...before, ...this.#note(this.#store.apply(entry))];
	}

	/** Moves the clock, unless it is there. Returns the ids of the alerts that scheduled entries change by then. */
	advance(now: number): string[] {
		const changed: string[] = [];
		// Each at its own instant: a history tells when an alert was withdrawn.
		for (let next = this.nextBoundary; next !== undefined && next <= now; next = this.nextBoundary)
			changed.push(...this.#moveTo(next));
		return [...changed, ...this.#moveTo(now)];
	}

	get published(): PublishedAlerts {
		const sites = this.#documents('site').map((site) => [site.key, site] as const);
		const bodies = this.#documents('body').map((body) => [body.id, body] as const);
		return { alerts: this.#histories.all, sites: new Map(sites), bodies: new Map(bodies) };
	}

	/** Keys of the sites that the log has withdrawn. Those of which it doesn't speak are none. */
	get withdrawnSites(): ReadonlySet<SiteKey> {
		return this.#withdrawnSites;
	}

	#moveTo(now: number): string[] {
		if (now <= Date.parse(this.#store.now)) return [];
		return this.#note(this.#store.advance(new Date(now).toISOString()));
	}

	#note(update: StoreUpdate): string[] {
		this.#version += update.changes.length;
		for (const { before, after } of update.changes) {
			if (before?.type === 'site') this.#withdrawnSites.add(before.key);
			if (after?.type === 'site') this.#withdrawnSites.delete(after.key);
		}
		return this.#histories.note(update, this.#store.now);
	}

	#documents<T extends 'site' | 'body'>(type: T): Published<T>[] {
		const isOfType = (document: Published): document is Published<T> => document.type === type;
		return [...this.#store.documents(type)].filter(isOfType);
	}
}
