import type { SiteKey } from '@portolano/content-models';
import { type AlertHistory, endOf, lastVersion, startOf } from '../history.ts';
import type { PublishedAlerts } from '../writer/published.ts';
import { showsAlert } from '../writer/scope.ts';

/** What an alert has become, and the keys of the sites that it concerns. */
export interface AlertChange {
	readonly id: string;
	/** Undefined for an alert of which nothing is known any more. */
	readonly history: AlertHistory | undefined;
	readonly updatedAt: string | undefined;
	readonly sites: ReadonlySet<SiteKey>;
}

/** Returns what has become of the alert. `before` are the sites to which it was delivered: they may have to lose it. */
export function changeOf(
	id: string,
	published: PublishedAlerts,
	before: readonly SiteKey[] = [],
): AlertChange {
	const history = published.alerts.find((one) => lastVersion(one).id === id);
	const alert = history && lastVersion(history);
	const shows = alert
		? [...published.sites.values()].filter((site) => showsAlert(site, alert, published))
		: [];
	const updatedAt = history?.withdrawnAt ?? alert?.updatedAt;
	return { id, history, updatedAt, sites: new Set([...before, ...shows.map(({ key }) => key)]) };
}

/** Whether the alert has begun or ended after `from`, and not after `to` (milliseconds since 1970). */
export const hasTurned = (history: AlertHistory, from: number, to: number): boolean =>
	[startOf(history), endOf(history)].some((at) => from < at && at <= to);
