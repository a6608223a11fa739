import type { Published } from '@portolano/content-models';
import { hrefOfPurpose, type Chrome } from '@portolano/site-kit/chrome.ts';
import { hrefOfReference, phoneHref } from '@portolano/site-kit/links.ts';
import { localize, type SiteContext } from '@portolano/site-kit/page-context.ts';
import type { IconLink, Link } from '@portolano/ui/props.ts';
import { strings } from '@portolano/ui/strings.ts';
import { marked } from './marked-link.ts';
import { questions } from './sections.ts';

/** Returns the ways to reach the body that stand above the footer (Modello Comuni a.6). */
export function contactGroups(context: SiteContext): Chrome['contacts'] {
	const t = strings('it');
	const { phone, tollFreeNumber } = context.body;
	return [
		{
			title: t('contact.band'),
			links: [
				{ text: t('contact.faq'), href: questions.href, icon: 'help-circle' },
				{
					...marked(
						{ text: t('contact.assistance'), href: hrefOfPurpose(context, 'assistance') },
						'contacts',
					),
					icon: 'mail',
				},
				...callLinks(tollFreeNumber, phone),
				{
					...marked(
						{
							text: t('contact.booking'),
							href: hrefOfPurpose(context, 'booking'),
						},
						'appointment-booking',
					),
					icon: 'calendar',
				},
			],
		},
		{
			title: t('contact.problems'),
			links: [
				{
					text: t('contact.report'),
					href: hrefOfPurpose(context, 'report-issue'),
					icon: 'map-marker-circle',
				},
			],
		},
	];
}

/** Returns the number to call: the one that costs nothing, else the switchboard. */
function callLinks(tollFreeNumber: string | undefined, phone: string | undefined): IconLink[] {
	if (tollFreeNumber)
		return [
			{
				text: `Chiama il numero verde ${tollFreeNumber}`,
				href: phoneHref(tollFreeNumber),
				icon: 'telephone',
			},
		];
	const text = phone && strings('it')('contact.call', { number: phone });
	return phone && text ? [{ text, href: phoneHref(phone), icon: 'telephone' }] : [];
}

/** Returns the address of a conversation on WhatsApp, which takes a number without signs. */
const whatsappHref = (number: string) => `https://wa.me/${number.replaceAll(/\D/g, '')}`;

type Channel = 'tollFreeNumber' | 'sms' | 'whatsapp' | 'pec' | 'phone';

const italianLabels = {
	tollFreeNumber: 'Numero verde',
	sms: 'SMS',
	whatsapp: 'WhatsApp',
	pec: 'PEC',
	phone: 'Centralino',
	vatNumber: 'Partita IVA',
} as const;

const mailHref = (address: string) => `mailto:${address}`;

const hrefs: Readonly<Record<Channel, (value: string) => string>> = {
	tollFreeNumber: phoneHref,
	sms: (number) => `sms:${number.replaceAll(' ', '')}`,
	whatsapp: whatsappHref,
	pec: mailHref,
	phone: phoneHref,
};

const channels = ['tollFreeNumber', 'sms', 'whatsapp', 'pec', 'phone'] as const satisfies readonly Channel[];

/** Returns the ways to reach a body, each under its label, in the order of the model (Modello Comuni a.6). */
function bodyLinks(
	body: Pick<Published<'body'>, Channel | 'email'>,
	labels: Readonly<Record<Channel, string>>,
): Link[] {
	const { email } = body;
	const labelled = channels.flatMap((channel) => {
		const value = body[channel];
		return value === undefined ? [] : [{ text: `${labels[channel]}: ${value}`, href: hrefs[channel](value) }];
	});
	return [...labelled, ...(email ? [{ text: email, href: mailHref(email) }] : [])];
}

/**
 * Returns the contacts of the body in the footer of a page in its language, after links to who answers the public, in the order
 * of the model (Modello Comuni a.6).
 */
export function bodyContacts(
	context: SiteContext,
	labels: Readonly<Record<Channel | 'vatNumber', string>>,
	publicRelations: readonly Link[],
): Chrome['footer']['contacts'] {
	const { body } = context;
	const t = strings(context.language);
	return {
		title: t('footer.contacts'),
		lines: [
			localize(context, body.name),
			body.address,
			`${body.postalCode} ${body.city} (${body.province})`,
			t('footer.fiscalCode', { code: body.taxCode }),
			...(body.vatNumber ? [`${labels.vatNumber}: ${body.vatNumber}`] : []),
		],
		links: [...publicRelations, ...bodyLinks(body, labels)],
	};
}

/** Returns the contacts of the body in the footer of an Italian page. */
export function italianContacts(context: SiteContext): Chrome['footer']['contacts'] {
	const { publicRelationsOffice: office } = context.body;
	const href = office && hrefOfReference(context, office);
	const publicRelations = href === undefined ? [] : [{ text: 'Ufficio Relazioni con il Pubblico', href }];
	return bodyContacts(context, italianLabels, publicRelations);
}
