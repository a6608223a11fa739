import {
	activeAlertsPath,
	capMessagePath,
	type Language,
	languageRoot,
	pathOf,
	type Published,
} from '@portolano/content-models';
import type { PublishedAlerts, WrittenSite } from './published.ts';

/** Returns the language in which an alert is read by who reads `language`. */
export const spokenFor = ({ languages }: Published<'alert'>, language: Language): Language =>
	languages.includes(language) ? language : 'it';

/** Returns the path of the page of an alert on its own site, in a language of both. */
function ownPath(alert: Published<'alert'>, owner: Published<'site'>, language: Language): string {
	const spoken = owner.siteLanguages.includes(language) ? spokenFor(alert, language) : 'it';
	return pathOf(owner.kind, alert, spoken) ?? languageRoot(spoken);
}

/** Returns the absolute address of the canonical page of an alert; undefined when its own site is not published. */
export function pageOf(
	alert: Published<'alert'>,
	{ sites }: Pick<PublishedAlerts, 'sites'>,
	language: Language,
): string | undefined {
	const owner = sites.get(alert.owner);
	return owner && `${owner.origin}${ownPath(alert, owner, language)}`;
}

/** Returns the address of that page for a link on a site: a path on the same site. */
export function linkFrom(
	{ site, published }: Pick<WrittenSite, 'site' | 'published'>,
	alert: Published<'alert'>,
	language: Language,
): string {
	if (alert.owner === site.key) return ownPath(alert, site, language);
	return pageOf(alert, published, language) ?? activeAlertsPath;
}

/** Returns the absolute address of the CAP message of an alert, on its own site. */
export function capAddress(
	alert: Published<'alert'>,
	{ sites }: Pick<PublishedAlerts, 'sites'>,
	site: Published<'site'>,
): string {
	return `${(sites.get(alert.owner) ?? site).origin}${capMessagePath(alert.id)}`;
}
