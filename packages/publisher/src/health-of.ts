import manifest from '../package.json' with { type: 'json' };
import type { PublisherHealth } from './health.ts';
import type { Followed } from './followed.ts';

const startedAt = new Date();

/** Returns the state of a publisher. Reads memory only. */
export function healthOf({ publisher, isIdle, trouble, logReadAt }: Followed): PublisherHealth {
	const { store, sites, activity } = publisher;
	const now = new Date();
	return {
		isWell: trouble === undefined,
		version: manifest.version,
		startedAt: startedAt.toISOString(),
		uptimeSeconds: (now.getTime() - startedAt.getTime()) / 1000,
		now: now.toISOString(),
		seq: store.seq,
		logReadAt: logReadAt ?? null,
		isIdle,
		trouble: trouble ?? null,
		lastError: activity.lastError ?? null,
		nextDue: store.nextBoundary() ?? null,
		documents: store.size.documents,
		sites: [...sites.values()].map((site) => activity.healthOf(site, store.seq)),
		problems: publisher.problems().map(({ site, path, message, isBlocking }) => ({
			...{ site, path, message, isBlocking },
		})),
	};
}
