import { hrefOfPurpose, menuAt, menusAt, socialLinks, type Chrome } from '@portolano/site-kit/chrome.ts';
import { isUsed, portalKey } from '@portolano/site-kit/data.ts';
import { phoneHref } from '@portolano/site-kit/links.ts';
import { say, type SiteReading } from '@portolano/site-kit/reading.ts';
import { markNames, type MarkName } from '@portolano/ui/marks.ts';
import type { Link } from '@portolano/ui/props.ts';
import { strings } from '@portolano/ui/strings.ts';
import {
	alerts,
	contacts,
	documents,
	events,
	index,
	news,
	newsFeedPath,
	offices,
	questions,
	search,
	services,
} from './sections.ts';

const t = strings('it');

function markOf(look: string): MarkName {
	return markNames.find((name) => name === look) ?? 'taranto';
}

/** The menu the editors wrote, or the sections that are not empty. */
function navigation(reading: SiteReading): readonly Link[] {
	const { view } = reading;
	return (
		menuAt(reading, 'main') ?? [
			services,
			news,
			...(isUsed(view, 'event') ? [events] : []),
			...(isUsed(view, 'document') ? [documents] : []),
			contacts,
		]
	);
}

/** The portal of the body, as a link that says where it leads. */
function portalLink(reading: SiteReading): Link | undefined {
	const key = portalKey(reading);
	const portal = key === undefined ? undefined : reading.view.siteOf(key);
	return portal && { text: say(reading, portal.name), href: `${portal.origin}/` };
}

function contactGroups(reading: SiteReading): Chrome['contacts'] {
	const numbers = reading.site.emergencyNumbers.map(({ number, label }) => ({
		text: `${number} – ${say(reading, label)}`,
		href: phoneHref(number),
		icon: 'telephone' as const,
	}));
	return [
		{
			title: 'Parla con noi',
			links: [
				{ ...contacts, text: 'Tutti i contatti', icon: 'mail' },
				{ ...offices, icon: 'clock' },
				{ ...questions, text: t('contact.faq'), icon: 'help-circle' },
			],
		},
		...(numbers.length > 0 ? [{ title: 'Numeri utili', links: numbers }] : []),
	];
}

function duties(reading: SiteReading): Link[] {
	const { declarationUrl } = reading.site.accessibility;
	return [
		{ text: t('footer.privacy'), href: hrefOfPurpose(reading, 'privacy', contacts.href) },
		{ text: t('footer.legal'), href: hrefOfPurpose(reading, 'legal-notes', contacts.href) },
		{
			text: t('footer.accessibility'),
			href: declarationUrl ?? hrefOfPurpose(reading, 'accessibility', contacts.href),
		},
	];
}

function footer(reading: SiteReading): Chrome['footer'] {
	const { body, site } = reading;
	const written = menusAt(reading, 'footer').map(({ title, links }) => ({
		title: title ?? t('page.more'),
		links,
	}));
	return {
		columns: [
			{ title: 'In questo sito', links: [services, news, offices, documents, questions, alerts] },
			...written,
		],
		contacts: {
			title: t('footer.contacts'),
			lines: [say(reading, body.name), body.address, `${body.postalCode} ${body.city} (${body.province})`],
			links: [{ text: `PEC: ${body.pec}`, href: `mailto:${body.pec}` }],
		},
		duties: { title: t('footer.duties'), links: duties(reading) },
		socials: { title: t('header.social'), links: socialLinks(site) },
		bottom: {
			label: t('footer.bottom'),
			links: [index, { text: 'RSS delle novità', href: newsFeedPath }],
		},
	};
}

/** What surrounds every page of an area: it belongs to the comune, and says so at the top. */
export function chrome(reading: SiteReading): Chrome {
	const { site } = reading;
	return {
		mark: markOf(site.look),
		parent: portalLink(reading),
		navigation: navigation(reading),
		searchHref: search.href,
		contacts: contactGroups(reading),
		asksFeedback: 'everywhere',
		alertsHref: alerts.href,
		feeds: [{ title: `${news.text} – ${say(reading, site.name)}`, href: newsFeedPath }],
		footer: footer(reading),
	};
}
