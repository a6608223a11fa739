import { languageRoot } from '@portolano/content-models';
import {
	menuAt,
	menusAt,
	pageFor,
	socialLinks,
	type Chrome,
	type Purpose,
} from '@portolano/site-kit/chrome.ts';
import { contactCards, portalKey } from '@portolano/site-kit/data.ts';
import { hrefOf, phoneHref } from '@portolano/site-kit/links.ts';
import { localize, type SiteContext } from '@portolano/site-kit/page-context.ts';
import type { IconLink, Link } from '@portolano/ui/props.ts';
import { strings } from '@portolano/ui/strings.ts';
import { sectionPairs, sectionsOf } from './sections.ts';
import { eventsFeedPath, feedPath } from './feeds.ts';
import { brandWords } from './words.ts';

/**
 * Replaces Italian section addresses in a menu by those of the page's language: editors write menus for Italian only.
 */
function inOwnLanguage({ language }: Pick<SiteContext, 'language'>, links: readonly Link[]): Link[] {
	const own = language;
	const moved = new Map(sectionPairs('it', own).map(({ from, to }) => [from.href, to.href]));
	moved.set('/', languageRoot(own));
	return links.map((link) => ({ ...link, href: moved.get(link.href) ?? link.href }));
}

/** Returns a link to the page of a purpose; empty until the editors have written the page. */
export function purposeLinks(context: SiteContext, purpose: Purpose): Link[] {
	const page = pageFor(context, purpose);
	const href = page && hrefOf(context, page);
	return page && href !== undefined ? [{ text: localize(context, page.title), href }] : [];
}

/** Returns the main menu written by the editors; without one, the sections and the page on how to get there. */
function navigation(context: SiteContext): Link[] {
	const { places, events, itineraries, stories } = sectionsOf(context);
	const written = menuAt(context, 'main');
	return written
		? inOwnLanguage(context, written)
		: [places, events, itineraries, stories, ...purposeLinks(context, 'how-to-get-there')];
}

/** Returns a link to the portal of the body, with the body's name as text. */
function portalLink(context: SiteContext): Link | undefined {
	const key = portalKey(context);
	const portal = key === undefined ? undefined : context.view.siteOf(key);
	return portal && { text: localize(context, context.body.name), href: `${portal.origin}/` };
}

/** Returns telephone numbers and addresses of the contact points owned by the site: its information desk. */
function deskLinks(context: SiteContext): IconLink[] {
	const { items } = context.view.list({
		type: 'contact-point',
		select: [],
		where: { owner: context.site.key },
		order: { by: 'id', direction: 'ascending' },
	});
	return contactCards(context, items)
		.flatMap(({ entries }) => entries)
		.flatMap(({ kind, text, href }) =>
			href === undefined
				? []
				: [{ text, href, icon: kind === 'phone' ? ('telephone' as const) : ('mail' as const) }],
		);
}

function contactGroups(context: SiteContext): Chrome['contacts'] {
	const words = brandWords(context);
	const { index, search } = sectionsOf(context);
	const emergencies = context.site.emergencyNumbers.map(({ number, label }) => ({
		text: `${number} – ${localize(context, label)}`,
		href: phoneHref(number),
		icon: 'telephone' as const,
	}));
	const visit: IconLink[] = [
		...purposeLinks(context, 'how-to-get-there').map((link) => ({ ...link, icon: 'map-marker' as const })),
		{ text: search.text, href: search.href, icon: 'search' },
		{ text: index.text, href: index.href, icon: 'list' },
	];
	return [
		{ title: words.contacts, links: deskLinks(context) },
		{ title: words.visit, links: visit },
		{ title: words.emergencies, links: emergencies },
	].filter(({ links }) => links.length > 0);
}

/** Returns a link to the accessibility declaration at AgID; without one, to the site's own accessibility page. */
function accessibilityLinks(context: SiteContext): Link[] {
	const { declarationUrl } = context.site.accessibility;
	return declarationUrl === undefined
		? purposeLinks(context, 'accessibility')
		: [{ text: strings(context.language)('footer.accessibility'), href: declarationUrl }];
}

/** Returns the legal menu written by the editors; without one, the links that every site must have. */
function duties(context: SiteContext): Link[] {
	const written = menuAt(context, 'legal');
	return written
		? inOwnLanguage(context, written)
		: [
				...purposeLinks(context, 'privacy'),
				...purposeLinks(context, 'legal-notes'),
				...accessibilityLinks(context),
			];
}

function footer(context: SiteContext): Chrome['footer'] {
	const { body, site, language } = context;
	const t = strings(language);
	const words = brandWords(context);
	const { places, events, itineraries, stories, saved, myTrip, alerts, index, calendars } =
		sectionsOf(context);
	const written = menusAt(context, 'footer').map(({ title, links }) => ({
		title: title ?? words.explore,
		links: inOwnLanguage(context, links),
	}));
	return {
		columns: [
			{ title: localize(context, site.name), links: [places, events, itineraries, stories].map(plain) },
			...written,
		],
		contacts: {
			title: t('footer.contacts'),
			lines: [
				localize(context, body.name),
				body.address,
				`${body.postalCode} ${body.city} (${body.province})`,
			],
			links: [
				...(body.email ? [{ text: body.email, href: `mailto:${body.email}` }] : []),
				{ text: `PEC: ${body.pec}`, href: `mailto:${body.pec}` },
			],
		},
		duties: { title: t('footer.bottom'), links: duties(context) },
		socials: { title: t('header.social'), links: socialLinks(site) },
		bottom: {
			label: t('footer.feeds'),
			links: [
				...[myTrip, saved, index, alerts].map(plain),
				{ text: words.feed, href: feedPath(language) },
				{ text: words.eventsFeed, href: eventsFeedPath(language) },
				{ text: words.calendar, href: calendars.href },
			],
		},
	};
}

const plain = ({ text, href }: Link): Link => ({ text, href });

/** Returns the chrome of every page of a brand site, in the page's language. */
export function chrome(context: SiteContext): Chrome {
	const { site, language } = context;
	const { search, alerts, stories, events } = sectionsOf(context);
	return {
		parent: portalLink(context),
		navigation: navigation(context),
		searchHref: search.href,
		contacts: contactGroups(context),
		asksFeedback: 'below the home page',
		alertsHref: alerts.href,
		feeds: [
			{ title: `${stories.text} – ${localize(context, site.name)}`, href: feedPath(language) },
			{ title: `${events.text} – ${localize(context, site.name)}`, href: eventsFeedPath(language) },
		],
		footer: footer(context),
	};
}
