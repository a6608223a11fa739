import { hrefOfPurpose, menuAt, menusAt, socialLinks, type Chrome } from '@portolano/site-kit/chrome.ts';
import { isUsed, portalKey } from '@portolano/site-kit/data.ts';
import { phoneHref } from '@portolano/site-kit/links.ts';
import { localize, type SiteContext } from '@portolano/site-kit/page-context.ts';
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

/** Returns the main menu written by the editors; without one, the sections that have content. */
function navigation(context: SiteContext): readonly Link[] {
	const { view } = context;
	return (
		menuAt(context, 'main') ?? [
			services,
			news,
			...(isUsed(view, 'event') ? [events] : []),
			...(isUsed(view, 'document') ? [documents] : []),
			contacts,
		]
	);
}

/** Returns a link to the portal of the body, with its name as text. */
function portalLink(context: SiteContext): Link | undefined {
	const key = portalKey(context);
	const portal = key === undefined ? undefined : context.view.siteOf(key);
	return portal && { text: localize(context, portal.name), href: `${portal.origin}/` };
}

function contactGroups(context: SiteContext): Chrome['contacts'] {
	const numbers = context.site.emergencyNumbers.map(({ number, label }) => ({
		text: `${number} – ${localize(context, label)}`,
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

function duties(context: SiteContext): Link[] {
	const { declarationUrl } = context.site.accessibility;
	return [
		{ text: t('footer.privacy'), href: hrefOfPurpose(context, 'privacy', contacts.href) },
		{ text: t('footer.legal'), href: hrefOfPurpose(context, 'legal-notes', contacts.href) },
		{
			text: t('footer.accessibility'),
			href: declarationUrl ?? hrefOfPurpose(context, 'accessibility', contacts.href),
		},
	];
}

function footer(context: SiteContext): Chrome['footer'] {
	const { body, site } = context;
	const written = menusAt(context, 'footer').map(({ title, links }) => ({
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
			lines: [
				localize(context, body.name),
				body.address,
				`${body.postalCode} ${body.city} (${body.province})`,
			],
			links: [{ text: `PEC: ${body.pec}`, href: `mailto:${body.pec}` }],
		},
		duties: { title: t('footer.duties'), links: duties(context) },
		socials: { title: t('header.social'), links: socialLinks(site) },
		bottom: {
			label: t('footer.bottom'),
			links: [index, { text: 'RSS delle novità', href: newsFeedPath }],
		},
	};
}

/** Returns the chrome of every page of an area site; a link at the top names the comune to which the area belongs. */
export function chrome(context: SiteContext): Chrome {
	const { site } = context;
	return {
		parent: portalLink(context),
		navigation: navigation(context),
		searchHref: search.href,
		contacts: contactGroups(context),
		asksFeedback: 'everywhere',
		alertsHref: alerts.href,
		feeds: [{ title: `${news.text} – ${localize(context, site.name)}`, href: newsFeedPath }],
		footer: footer(context),
	};
}
