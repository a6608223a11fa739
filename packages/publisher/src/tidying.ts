import { setImmediate } from 'node:timers/promises';
import type { SiteKey } from '@portolano/content-models';
import { messageOf } from '@portolano/follower';
import type { Problem } from './problems.ts';
import type { SitePublisher } from './site-publisher.ts';

/** Deletes old releases of all sites and records where that failed. */
export class Tidying {
	readonly #problems = new Map<SiteKey, Problem>();

	get problems(): ReadonlyMap<SiteKey, Problem> {
		return this.#problems;
	}

	async tidy(sites: Iterable<SitePublisher>): Promise<void> {
		for (const publisher of sites) {
			const { site } = publisher;
			try {
				await publisher.tidy();
				this.#problems.delete(site);
			} catch (error) {
				const message = `Old releases could not be deleted; this is tried again after the next one: ${messageOf(error)}`;
				this.#problems.set(site, { path: '/', message, isBlocking: false });
			}
			await setImmediate();
		}
	}
}
