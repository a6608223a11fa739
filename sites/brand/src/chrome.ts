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
import { say, type SiteReading } from '@portolano/site-kit/reading.ts';
import type { IconLink, Link } from '@portolano/ui/props.ts';
import { strings } from '@portolano/ui/strings.ts';
import { spoken } from './language.ts';
import { sectionPairs, sectionsOf } from './sections.ts';
import { calendarPath, feedPath } from './feeds.ts';
import { brandWords } from './words.ts';

/** Menus name the sections by their Italian addresses: on a page in another language they lead to those of its own. */
function inOwnLanguage({ language }: Pick<SiteReading, 'language'>, links: readonly Link[]): Link[] {
	const own = spoken(language);
	const moved = new Map(sectionPairs('it', own).map(({ from, to }) => [from.href, to.href]));
	moved.set('/', languageRoot(own));
	return links.map((link) => ({ ...link, href: moved.get(link.href) ?? link.href }));
}

/** The page of a purpose as a link; none until the editors have written it. */
export function purposeLinks(reading: SiteReading, purpose: Purpose): Link[] {
	const page = pageFor(reading, purpose);
	const href = page && hrefOf(reading, page);
	return page && href !== undefined ? [{ text: say(reading, page.title), href }] : [];
}

/** The menu the editors wrote, or the sections and how to get there. */
function navigation(reading: SiteReading): Link[] {
	const { places, events, itineraries, stories } = sectionsOf(reading);
	const written = menuAt(reading, 'main');
	return written
		? inOwnLanguage(reading, written)
		: [places, events, itineraries, stories, ...purposeLinks(reading, 'how-to-get-there')];
}

/** The portal of the body, as a link that says where it leads. */
function portalLink(reading: SiteReading): Link | undefined {
	const key = portalKey(reading);
	const portal = key === undefined ? undefined : reading.view.siteOf(key);
	return portal && { text: say(reading, reading.body.name), href: `${portal.origin}/` };
}

/** The numbers and addresses of the contact points that the site owns: its information desk. */
function deskLinks(reading: SiteReading): IconLink[] {
	const { items } = reading.view.list({
		type: 'contact-point',
		select: [],
		where: { owner: reading.site.key },
		order: { by: 'id', direction: 'ascending' },
	});
	return contactCards(reading, items)
		.flatMap(({ entries }) => entries)
		.flatMap(({ kind, text, href }) =>
			href === undefined
				? []
				: [{ text, href, icon: kind === 'phone' ? ('telephone' as const) : ('mail' as const) }],
		);
}

function contactGroups(reading: SiteReading): Chrome['contacts'] {
	const words = brandWords(reading);
	const { index, search } = sectionsOf(reading);
	const emergencies = reading.site.emergencyNumbers.map(({ number, label }) => ({
		text: `${number} – ${say(reading, label)}`,
		href: phoneHref(number),
		icon: 'telephone' as const,
	}));
	const visit: IconLink[] = [
		...purposeLinks(reading, 'how-to-get-there').map((link) => ({ ...link, icon: 'map-marker' as const })),
		{ text: search.text, href: search.href, icon: 'search' },
		{ text: index.text, href: index.href, icon: 'list' },
	];
	return [
		{ title: words.contacts, links: deskLinks(reading) },
		{ title: words.visit, links: visit },
		{ title: words.emergencies, links: emergencies },
	].filter(({ links }) => links.length > 0);
}

/** The declaration of accessibility on the national portal, or the page that stands for it. */
function accessibilityLinks(reading: SiteReading): Link[] {
	const { declarationUrl } = reading.site.accessibility;
	return declarationUrl === undefined
		? purposeLinks(reading, 'accessibility')
		: [{ text: strings(reading.language)('footer.accessibility'), href: declarationUrl }];
}

/** The menu the editors wrote, or what every site owes. */
function duties(reading: SiteReading): Link[] {
	const written = menuAt(reading, 'legal');
	return written
		? inOwnLanguage(reading, written)
		: [
				...purposeLinks(reading, 'privacy'),
				...purposeLinks(reading, 'legal-notes'),
				...accessibilityLinks(reading),
			];
}

function footer(reading: SiteReading): Chrome['footer'] {
	const { body, site, language } = reading;
	const t = strings(language);
	const words = brandWords(reading);
	const { places, events, itineraries, stories, alerts, index } = sectionsOf(reading);
	const written = menusAt(reading, 'footer').map(({ title, links }) => ({
		title: title ?? words.explore,
		links: inOwnLanguage(reading, links),
	}));
	return {
		columns: [
			{ title: say(reading, site.name), links: [places, events, itineraries, stories].map(plain) },
			...written,
		],
		contacts: {
			title: t('footer.contacts'),
			lines: [say(reading, body.name), body.address, `${body.postalCode} ${body.city} (${body.province})`],
			links: [
				...(body.email ? [{ text: body.email, href: `mailto:${body.email}` }] : []),
				{ text: `PEC: ${body.pec}`, href: `mailto:${body.pec}` },
			],
		},
		duties: { title: t('footer.bottom'), links: duties(reading) },
		socials: { title: t('header.social'), links: socialLinks(site) },
		bottom: {
			label: t('footer.feeds'),
			links: [
				...[index, alerts].map(plain),
				{ text: words.feed, href: feedPath(spoken(language)) },
				{ text: words.calendar, href: calendarPath(spoken(language)) },
			],
		},
	};
}

const plain = ({ text, href }: Link): Link => ({ text, href });

/** What surrounds every page of a brand site, in its language. */
export function chrome(reading: SiteReading): Chrome {
	const { site, language } = reading;
	const { search, alerts, stories } = sectionsOf(reading);
	return {
		mark: 'visit-taranto',
		parent: portalLink(reading),
		navigation: navigation(reading),
		searchHref: search.href,
		contacts: contactGroups(reading),
		asksFeedback: 'below the home page',
		alertsHref: alerts.href,
		feeds: [{ title: `${stories.text} – ${say(reading, site.name)}`, href: feedPath(spoken(language)) }],
		footer: footer(reading),
	};
}
