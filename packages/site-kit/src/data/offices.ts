import type { Published } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { linkFields } from '../links/link-fields.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { PageContext } from '../page-context.ts';
import { wordsOf } from '../words/words.ts';
import { addressEntries, type ContactCardProps } from './contacts.ts';

type Office = Published<'office'>;

/** The offices that are part of this one. */
export function childOffices(context: PageContext, { id }: Pick<Office, 'id'>): Link[] {
	const { items } = context.view.list({
		type: 'office',
		select: [...linkFields('office'), 'title'],
		where: { parent: { type: 'office', id } },
		order: { by: 'title', direction: 'ascending' },
	});
	return titledLinks(context, items);
}

/** Services that name the office as responsible, and those it says it offers; each once, by title. */
export function officeServices(context: PageContext, office: Pick<Office, 'id' | 'services'>): Link[] {
	const fields = [...linkFields('service'), 'title'] as const;
	const named = context.view.list({
		type: 'service',
		select: fields,
		where: { offices: { type: 'office', id: office.id } },
		sites: 'any',
		order: { by: 'title', direction: 'ascending' },
	}).items;
	const known = new Set(named.map(({ id }) => id));
	const others = context.view.resolve(office.services, fields).filter(({ id }) => !known.has(id));
	return titledLinks(context, [...named, ...others]);
}

/** Where an office is: its seat, and the others together. */
export function seatCards(
	context: PageContext,
	{ seat, otherSeats }: Pick<Office, 'seat' | 'otherSeats'>,
): ContactCardProps[] {
	const words = wordsOf(context);
	return [
		{ title: words.seat, entries: addressEntries(context, seat) },
		{ title: words.otherSeats, entries: otherSeats.flatMap((place) => addressEntries(context, place)) },
	].filter(({ entries }) => entries.length > 0);
}
