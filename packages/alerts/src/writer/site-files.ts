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
import { feedFiles } from './feed-files.ts';
import type { PublishedAlerts, WrittenSite } from './published.ts';
import { showsAlert } from './scope.ts';
import { stateFile } from './state.ts';

/** The files of one site. */
export interface SiteFiles {
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

/** Returns the files of a site: those that are included in its pages, a page of their own, and those for programs. */
export function siteFiles(written: WrittenSite): SiteFiles {
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
			...feedFiles(written),
		},
		isOn: bars.some(([, file]) => file.length > 0),
	};
}
