import { listSection } from '../addresses/list-sections.ts';
import { languageRoot, sectionPath } from '../addresses/section.ts';
import type { Language } from '../languages.ts';
import type { SiteKind } from '../types/site-kinds.ts';

/** Path of the file with the bars in force, in one language; empty while there are none. */
export const alertBarPath = (language: Language) => `/allerte/barra.${language}.html`;

/** Path of the file with the state of alert (nessuna, gialla, arancione, rossa), in one language; never empty. */
export const alertStatePath = (language: Language) => `/allerte/stato.${language}.html`;

/** Path of the page of the alerts in force, in all languages of a site. */
export const activeAlertsPath = '/allerte/attive.html';

/** Path of the same as JSON. */
export const activeAlertsDataPath = '/allerte/attive.json';

/** Path of the feed of alerts (Atom), also of those that are over. */
export const alertFeedPath = '/allerte/feed.xml';

/** Path of an alert as a CAP message. */
export const capMessagePath = (id: string) => `/allerte/${id}.cap.xml`;

/** The paths of all files that the lane of alerts writes for a site, as a regular expression. */
export const alertFilePattern =
	'^/allerte/(?:(?:barra|stato)[.][a-z]{2}[.]html|attive[.](?:html|json)|feed[.]xml|[a-z0-9-]+[.]cap[.]xml)$';

const alertFile = new RegExp(alertFilePattern);

/** Whether a path is that of a file of the lane of alerts, which is in no release. */
export const isAlertFile = (path: string) => alertFile.test(path);

/** Path of the emergency page of every site. */
export const emergencyPath = '/emergenza/';

/** Path of the stylesheet of the emergency page and of the page of active alerts. */
export const emergencyStylesPath = '/emergenza.css';

/**
 * Returns the paths of the pages that always show the state of alert: home, emergency page and list of alerts, in each
 * language of the site.
 */
export function alertStatePaths(kind: SiteKind, siteLanguages: readonly Language[]): string[] {
	const list = listSection(kind, 'alert');
	const paths = siteLanguages.flatMap((language) => [
		languageRoot(language),
		...(list ? [sectionPath(list, language)] : []),
	]);
	return [...new Set([...paths, emergencyPath])];
}
