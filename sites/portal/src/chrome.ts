import { MAIN_MENU_MAX, portalSections, sectionPath } from '@portolano/content-models';
import { menuAt, socialLinks, type Chrome } from '@portolano/site-kit/chrome.ts';
import { localize, type SiteContext } from '@portolano/site-kit/page-context.ts';
import type { DataAttributes, Link } from '@portolano/ui/props.ts';
import { strings } from '@portolano/ui/strings.ts';
import { italianContacts, contactGroups } from './body-contacts.ts';
import { categoryStep, usedCategories } from './categories.ts';
import { duties } from './duties.ts';
import { englishChrome } from './english/chrome.ts';
import { marked } from './marked-link.ts';
import { secondLevel } from './second-level.ts';
import {
	administration,
	alerts,
	events,
	index,
	life,
	news,
	newsFeedPath,
	newsSections,
	places,
	search,
	services,
	siteMap,
	topicsSection,
} from './sections.ts';

const firstLevel: Readonly<Record<string, string>> = {
	[administration.href]: 'management',
	[news.href]: 'news',
	[services.href]: 'all-services',
	[sectionPath(portalSections.life)]: 'live',
};

/**
 * Returns the main menu: the four items of the national model in their order, then the editors' items up to the
 * maximum; links to other sites are left out (C.SI.1.6).
 */
function navigation(context: SiteContext): Link[] {
	const four = [administration, news, services, life(context.body)].map((item) =>
		marked(item, firstLevel[item.href] ?? ''),
	);
	const added = (menuAt(context, 'main') ?? [])
		.filter(({ href }) => href.startsWith('/') && !(href in firstLevel))
		.slice(0, MAIN_MENU_MAX - four.length);
	return [...four, ...added.map((item) => marked(item, 'custom-submenu'))];
}

function secondary(context: SiteContext): Link[] {
	const all = { text: strings('it')('menu.allTopics'), href: topicsSection.href, attributes: allTopics };
	return [...(menuAt(context, 'secondary') ?? []), all];
}

const allTopics: DataAttributes = { 'data-element': 'all-topics' };

/** Returns the chrome of every page of a portal (Modello Comuni a.5, a.6). */
export function chrome(context: SiteContext): Chrome {
	return context.language === 'it' ? italianChrome(context) : englishChrome(context);
}

function italianChrome(context: SiteContext): Chrome {
	const { body, site, view } = context;
	const t = strings('it');
	const lifeSection = life(body);
	return {
		parent: body.parent && { text: localize(context, body.parent.name), href: body.parent.url },
		personalArea:
			body.personalAreaUrl === undefined
				? undefined
				: { text: t('header.login'), href: body.personalAreaUrl },
		navigation: navigation(context),
		secondary: secondary(context),
		searchHref: search.href,
		contacts: contactGroups(context),
		asksFeedback: 'everywhere',
		alertsHref: alerts.href,
		feeds: [{ title: `${news.text} – ${localize(context, site.name)}`, href: newsFeedPath }],
		footer: {
			columns: [
				{
					title: administration.text,
					links: secondLevel(view),
				},
				{
					title: 'Categorie di servizio',
					links: usedCategories(view).map((category) => categoryStep(category)),
					wide: true,
				},
				{ title: news.text, links: Object.values(newsSections) },
				{ title: lifeSection.text, links: [places, events] },
			],
			contacts: italianContacts(context),
			duties: { title: t('footer.duties'), links: duties(context) },
			euFunding: body.isFundedByEu ? 'Finanziato dall’Unione europea – NextGenerationEU' : undefined,
			socials: { title: t('header.social'), links: socialLinks(site) },
			bottom: {
				label: t('footer.bottom'),
				links: [
					{ text: siteMap.text, href: siteMap.href },
					index,
					{ text: alerts.text, href: alerts.href },
					{ text: 'RSS delle novità', href: newsFeedPath },
				],
			},
		},
	};
}
