import type { PageBlock } from '@portolano/content-models';
import { contactCards } from '../data/contacts.ts';
import type { PageContext } from '../page-context.ts';
import { headingOf } from './headings.ts';

/** The published contact points, as cards; `undefined` if there are none. */
export function contacts(context: PageContext, block: PageBlock<'contacts'>) {
	const cards = contactCards(context, block.contactPoints);
	return cards.length > 0 ? { heading: headingOf(context, block), cards } : undefined;
}
