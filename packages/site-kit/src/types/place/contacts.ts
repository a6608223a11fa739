import type { Published, Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { contactCards, type ContactCardProps, withoutRepeats } from '../../data/contacts.ts';
import { officeLinks } from '../../data/named-links.ts';
import { officeCards } from '../../data/office-cards.ts';
import { officesSeatedIn } from '../../data/places.ts';
import type { PageContext } from '../../page-context.ts';

/** More offices than these are links: in a large building people look for a name. */
const CARDS_MOST = 4;

interface Offices {
	cards: ContactCardProps[];
	links: Link[];
}

/**
 * Returns who answers in a place, nothing twice: the offices that have a seat there, those responsible for it besides them,
 * and its own contacts.
 */
export function placeContacts(
	context: PageContext,
	place: Pick<Published<'place'>, 'id' | 'contactPoints' | 'offices'>,
): { own: ContactCardProps[]; responsible: Offices; hosted: Offices } {
	const at = { type: 'place', id: place.id } as const;
	const seated = officesSeatedIn(context, at);
	const here = new Set(seated.map(({ id }) => id));
	const cardsOf = (references: readonly Reference<'office'>[]): Offices =>
		references.length > CARDS_MOST
			? { cards: [], links: officeLinks(context, references) }
			: { cards: officeCards(context, references, { at }), links: [] };
	const hosted = cardsOf(seated);
	const elsewhere = place.offices.filter(({ id }) => !here.has(id));
	const responsible = cardsOf(elsewhere);
	const alsoHere = officeLinks(
		context,
		place.offices.filter(({ id }) => here.has(id)),
	);
	return {
		own: withoutRepeats(contactCards(context, place.contactPoints), [...responsible.cards, ...hosted.cards]),
		responsible: { ...responsible, links: [...responsible.links, ...alsoHere] },
		hosted,
	};
}
