import type { Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import { hrefOf } from '../../links/hrefs.ts';
import { localize, type PageContext } from '../../page-context.ts';
import type { CardProps } from '../../cards/card.ts';

export const personCardFields = [
	'type',
	'id',
	...linkFields('person'),
	'firstName',
	'lastName',
	'summary',
] as const;

type PersonCardData = Pick<Published<'person'>, (typeof personCardFields)[number]>;

/** The name of a person, as it is read. */
export function fullName({
	firstName,
	lastName,
}: Pick<Published<'person'>, 'firstName' | 'lastName'>): string {
	return `${firstName} ${lastName}`;
}

/** A person in a list: who, and what they do. */
export function personCard(context: PageContext, person: PersonCardData): CardProps | undefined {
	const href = hrefOf(context, person);
	return href === undefined
		? undefined
		: { title: fullName(person), href, text: localize(context, person.summary), icon: 'user' };
}
