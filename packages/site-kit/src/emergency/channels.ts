import { alertFeedPath, inLanguage, type Language } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { alertListPath } from '../alerts/list-path.ts';
import { portalKey } from '../data/topics.ts';
import type { SiteContext } from '../page-context.ts';
import { emergencyWords } from './words.ts';

/** Returns where the body speaks: its sites, its accounts, the alerts, and the State's department. */
export function officialChannels(
	{ view, site }: Pick<SiteContext, 'view' | 'site'>,
	language: Language,
): Link[] {
	const words = emergencyWords(language);
	const key = portalKey({ view, site });
	const portal = key === undefined || key === site.key ? undefined : view.siteOf(key);
	return [
		{ text: inLanguage(site.name, language).value, href: '/' },
		...(portal ? [{ text: inLanguage(portal.name, language).value, href: `${portal.origin}/` }] : []),
		{ text: words.list, href: alertListPath(site.kind, language) },
		{ text: words.feed, href: alertFeedPath },
		...site.socials.map(({ name, url }) => ({ text: name, href: url })),
		{ text: words.national, href: 'https://www.protezionecivile.gov.it/' },
	];
}
