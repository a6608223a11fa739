import {
	activeAlertsPath,
	alertBarPath,
	alertStatePath,
	type Published,
	type SiteKey,
	type TimedFile,
} from '@portolano/content-models';
import { lastVersion } from '../history.ts';
import { activePageFile } from './active-page.ts';
import { barsFile } from './bars.ts';
import type { PublishedAlerts, WrittenSite } from './published.ts';
import { showsAlert } from './scope.ts';
import { stateFile } from './state.ts';

/** What readers see of the alerts of one site. */
export interface PageFiles {
	/** By path, such as `/allerte/barra.it.html`. */
	readonly files: Readonly<Record<string, TimedFile>>;
	/** Whether a bar is shown or will be. */
	readonly isOn: boolean;
}

/** Returns a site with the alerts that concern it; undefined while it or its body is not published. */
export function writtenSite(key: SiteKey, published: PublishedAlerts, now: number): WrittenSite | undefined {
	const site: Published<'site'> | undefined = published.sites.get(key);
	const body = site && published.bodies.get(site.body.id);
	if (!site || !body) return undefined;
	const alerts = published.alerts.filter((history) => showsAlert(site, lastVersion(history), published));
	return { published, site, body, alerts, now };
}

/** Returns what is included in the pages of a site, and the page of its active alerts. */
export function pageFiles(written: WrittenSite): PageFiles {
	const { site } = written;
	const bars = site.siteLanguages.map(
		(language) => [alertBarPath(language), barsFile(written, language)] as const,
	);
	const states = site.siteLanguages.map(
		(language) => [alertStatePath(language), stateFile(written, language)] as const,
	);
	return {
		files: {
			...Object.fromEntries([...bars, ...states]),
			[activeAlertsPath]: activePageFile(written),
		},
		isOn: bars.some(([, file]) => file.length > 0),
	};
}
