import type { Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import { hrefOf } from '../../links/hrefs.ts';
import { localize, type PageContext } from '../../page-context.ts';
import { cardPicture, type CardProps } from '../../cards/card.ts';

export const personCardFields = [
	'type',
	'id',
	...linkFields('person'),
	'firstName',
	'lastName',
	'summary',
	'photo',
] as const;

type PersonCardData = Pick<Published<'person'>, (typeof personCardFields)[number]>;

/** Returns the full name of a person. */
export function fullName({
	firstName,
	lastName,
}: Pick<Published<'person'>, 'firstName' | 'lastName'>): string {
	return `${firstName} ${lastName}`;
}

/** Returns the card of a person: name, role, photograph if there is one. */
export function personCard(context: PageContext, person: PersonCardData): CardProps | undefined {
	const href = hrefOf(context, person);
	if (href === undefined) return undefined;
	const portrait = cardPicture(context, person.photo);
	const card = { title: fullName(person), href, text: localize(context, person.summary) };
	return portrait ? { ...card, portrait } : { ...card, icon: 'user' };
}
