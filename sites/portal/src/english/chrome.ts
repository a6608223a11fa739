import { languageRoot } from '@portolano/content-models';
import { hrefOfPurpose, socialLinks, type Chrome, type StandingPurpose } from '@portolano/site-kit/chrome.ts';
import { hrefOfReference, phoneHref, saidInItsLanguage } from '@portolano/site-kit/links.ts';
import { localize, type SiteContext } from '@portolano/site-kit/page-context.ts';
import type { IconLink, Link } from '@portolano/ui/props.ts';
import { strings } from '@portolano/ui/strings.ts';
import { bodyContacts } from '../body-contacts.ts';
import { categoryStep } from '../categories.ts';
import { duties } from '../duties.ts';
import { englishCategories } from './lists.ts';
import { englishSections, menuSections } from './sections.ts';

const { search, index, siteMap, alerts } = englishSections;

const plain = ({ text, href }: Link): Link => ({ text, href });

/** Returns the link to the office for public relations: to its English page, else to the Italian one. */
function publicRelations(context: SiteContext): Link[] {
	const { publicRelationsOffice: office } = context.body;
	const href = office && hrefOfReference(context, office);
	return href === undefined ? [] : [saidInItsLanguage(context, { text: 'Public relations office', href })];
}

function contactGroups(context: SiteContext): Chrome['contacts'] {
	const t = strings('en');
	const { tollFreeNumber, phone = tollFreeNumber } = context.body;
	const at = (purpose: StandingPurpose, link: Omit<IconLink, 'href'>) =>
		saidInItsLanguage(context, { ...link, href: hrefOfPurpose(context, purpose) });
	return [
		{
			title: t('contact.band'),
			links: [
				...publicRelations(context).map((link) => ({ ...link, icon: 'help-circle' as const })),
				...(phone
					? [
							{
								text: t('contact.call', { number: phone }),
								href: phoneHref(phone),
								icon: 'telephone' as const,
							},
						]
					: []),
				at('assistance', { text: t('contact.assistance'), icon: 'mail' }),
				at('booking', { text: t('contact.booking'), icon: 'calendar' }),
			],
		},
		{
			title: t('contact.problems'),
			links: [at('report-issue', { text: t('contact.report'), icon: 'map-marker-circle' })],
		},
	];
}

const labels = {
	tollFreeNumber: 'Free number',
	sms: 'SMS',
	whatsapp: 'WhatsApp',
	pec: 'Certified email (PEC)',
	phone: 'Switchboard',
	vatNumber: 'VAT number',
} as const;

/**
 * Returns the chrome of the English pages of a portal. Its menus lead to what there is in English, and to the Italian pages
 * that everybody must be able to reach, which say so.
 */
export function englishChrome(context: SiteContext): Chrome {
	const { body, site, view } = context;
	const t = strings('en');
	const sections = menuSections(view).map(plain);
	const categories = englishCategories(view).map((category) => categoryStep(category, 'en'));
	const wholeSite = { text: 'The whole site', href: languageRoot('it') };
	return {
		parent: body.parent && { text: localize(context, body.parent.name), href: body.parent.url },
		personalArea:
			body.personalAreaUrl === undefined
				? undefined
				: { text: t('header.login'), href: body.personalAreaUrl },
		navigation: sections,
		searchHref: search.href,
		contacts: contactGroups(context),
		asksFeedback: 'everywhere',
		alertsHref: alerts.href,
		feeds: [],
		footer: {
			columns: [
				{ title: 'In English', links: [...sections, saidInItsLanguage(context, wholeSite)] },
				{ title: 'Services by category', links: categories, wide: true },
			].filter(({ links }) => links.length > 0),
			contacts: bodyContacts(context, labels, publicRelations(context)),
			duties: {
				title: t('footer.duties'),
				links: duties(context).map((link) => saidInItsLanguage(context, link)),
			},
			euFunding: body.isFundedByEu ? 'Funded by the European Union – NextGenerationEU' : undefined,
			socials: { title: t('header.social'), links: socialLinks(site) },
			bottom: { label: t('footer.bottom'), links: [siteMap, index, alerts].map(plain) },
		},
	};
}
