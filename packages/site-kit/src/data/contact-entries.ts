import type { ContactEntry, Published, Reference } from '@portolano/content-models';
import { strings } from '@portolano/ui/strings.ts';
import type { ContactEntry as CardEntry } from '@portolano/ui/components/ContactCard/props.ts';
import { hrefOf } from '../links/hrefs.ts';
import { linkFields } from '../links/link-fields.ts';
import { mapHref } from '../links/maps.ts';
import { phoneHref } from '../links/targets.ts';
import { localize, type SiteContext } from '../page-context.ts';

/** Returns one way to get in touch as an entry of a card. */
export function entryProps(context: SiteContext, entry: ContactEntry): CardEntry {
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

/** Returns the address of a place as an entry of a card: the way to its page, and to a map. */
export function addressEntries(context: SiteContext, place: Reference<'place'>): CardEntry[] {
	const found = context.view.get(place, [
		...linkFields('place'),
		'title',
		'address',
		'postalCode',
		'city',
		'coordinates',
	]);
	if (!found) return [];
	const t = strings(context.language);
	const name = localize(context, found.title);
	return [
		{
			kind: 'address',
			label: t('contact.address'),
			text: addressLines(found).join(', '),
			href: hrefOf(context, found),
			note: name,
			more: { text: t('place.map'), about: name, href: mapHref(found.coordinates) },
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
