import type { ContactEntry, Published, Reference } from '@portolano/content-models';
import { strings } from '@portolano/ui/strings.ts';
import type {
	ContactCardProps,
	ContactEntry as CardEntry,
} from '@portolano/ui/components/ContactCard/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf, type Linkable } from '../links/hrefs.ts';
import { phoneHref } from '../links/targets.ts';
import { haveOpenings, HOURS_ANCHOR, openState } from '../opening-hours/open-state.ts';
import { hoursWords } from '../opening-hours/words.ts';
import { localize, type SiteContext } from '../page-context.ts';
import { personName } from './named-links.ts';

export type { ContactCardProps } from '@portolano/ui/components/ContactCard/props.ts';

/** Returns the published contact points among `references` as cards. */
export function contactCards(
	context: SiteContext,
	references: readonly Reference<'contact-point'>[],
): ContactCardProps[] {
	return context.view
		.resolve(references, ['title', 'entries', 'person'])
		.map(({ title, entries, person }) => ({
			title: [localize(context, title), person && personName(context, person)].filter(Boolean).join(' – '),
			entries: entries.map((entry) => entryProps(context, entry)),
		}));
}

function entryProps(context: SiteContext, entry: ContactEntry): CardEntry {
	const t = strings(context.language);
	const { value } = entry;
	const note = entry.note && localize(context, entry.note);
	switch (entry.kind) {
		case 'telefono':
			return { kind: 'phone', label: t('contact.phone'), text: value, href: phoneHref(value), note };
		case 'email':
			return { kind: 'email', label: t('contact.email'), text: value, href: `mailto:${value}`, note };
		case 'pec':
			return { kind: 'pec', label: t('contact.pec'), text: value, href: `mailto:${value}`, note };
		case 'url':
			return {
				kind: 'url',
				label: t('contact.url'),
				text: value.replace(/^https?:\/\//, ''),
				href: value,
				note,
			};
		case 'account':
		case 'whatsapp':
		case 'telegram':
		case 'skype':
		case 'linkedin':
		case 'twitter':
			return {
				kind: 'message',
				label: `${entry.kind.slice(0, 1).toUpperCase()}${entry.kind.slice(1)}`,
				text: value,
				note,
			};
	}
}

const officeFields = [...linkFields('office'), 'title', 'seat', 'hours'] as const;

/** Returns short cards of offices: name, whether it is open, address, the way to all its hours. */
export function officeContacts(
	context: SiteContext,
	references: readonly Reference<'office'>[],
): ContactCardProps[] {
	return context.view.resolve(references, officeFields).map((office) => ({
		title: localize(context, office.title),
		href: hrefOf(context, office),
		opening: openState(context, office.hours),
		entries: [...addressEntries(context, office.seat), ...hoursEntries(context, office)],
	}));
}

/** Returns the hours of an office as an entry of a card: the way to them, their note alone, or that they are not known. */
function hoursEntries(
	context: SiteContext,
	office: Linkable & Pick<Published<'office'>, 'hours'>,
): CardEntry[] {
	const { allHours, noHours } = hoursWords(context.language);
	const entry = { kind: 'hours', label: strings(context.language)('contact.hours') } as const;
	const { hours } = office;
	if (!hours) return [{ ...entry, text: noHours }];
	if (!haveOpenings(hours) && hours.note) return [{ ...entry, text: localize(context, hours.note) }];
	const page = hrefOf(context, office);
	return page === undefined ? [] : [{ ...entry, text: allHours, href: `${page}#${HOURS_ANCHOR}` }];
}

/** Returns the address of a place as an entry of a card. */
export function addressEntries(context: SiteContext, place: Reference<'place'>): CardEntry[] {
	const found = context.view.get(place, [...linkFields('place'), 'title', 'address', 'postalCode', 'city']);
	if (!found) return [];
	return [
		{
			kind: 'address',
			label: strings(context.language)('contact.address'),
			text: addressLines(found).join(', '),
			href: hrefOf(context, found),
			note: localize(context, found.title),
		},
	];
}

/** Returns an address in two lines: the street, the town. */
export function addressLines({
	address,
	postalCode,
	city,
}: Pick<Published<'place'>, 'address' | 'postalCode' | 'city'>) {
	return [address, `${postalCode} ${city}`];
}
