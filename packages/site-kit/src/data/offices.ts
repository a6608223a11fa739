import type { Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { addressFields } from '../links/address-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { Reading } from '../reading.ts';
import { wordsOf } from '../words/words.ts';
import { addressEntries, type ContactCardProps } from './contacts.ts';

type Office = Published<'office'>;

/** The offices that are part of this one. */
export function childOffices(reading: Reading, { id }: Pick<Office, 'id'>): Link[] {
	const { items } = reading.view.list({
		type: 'office',
		select: [...addressFields.office, 'title'],
		where: { parent: { type: 'office', id } },
		order: { by: 'title', direction: 'ascending' },
	});
	return titledLinks(reading, items);
}

/** Services that name the office as responsible, and those it says it offers; each once, by title. */
export function officeServices(reading: Reading, office: Pick<Office, 'id' | 'services'>): Link[] {
	const fields = [...addressFields.service, 'title'] as const;
	const named = reading.view.list({
		type: 'service',
		select: fields,
		where: { offices: { type: 'office', id: office.id } },
		sites: 'any',
		order: { by: 'title', direction: 'ascending' },
	}).items;
	const known = new Set(named.map(({ id }) => id));
	const others = reading.view.resolve(office.services, fields).filter(({ id }) => !known.has(id));
	return titledLinks(reading, [...named, ...others]);
}

/** Where an office is: its seat, and the others together. */
export function seatCards(
	reading: Reading,
	{ seat, otherSeats }: Pick<Office, 'seat' | 'otherSeats'>,
): ContactCardProps[] {
	const words = wordsOf(reading);
	return [
		{ title: words.seat, entries: addressEntries(reading, seat) },
		{ title: words.otherSeats, entries: otherSeats.flatMap((place) => addressEntries(reading, place)) },
	].filter(({ entries }) => entries.length > 0);
}
