import type { CardProps } from '@portolano/ui/components/Card/props.ts';
import type { Linkable } from '../links/hrefs.ts';
import type { PageContext } from '../page-context.ts';
import { itemKey } from './item-key.ts';

/** Returns the attribute of a card's link by which visitors put what it is about into their trip, where they have one. */
export function tripAttributes(
	{ definition }: Pick<PageContext, 'definition'>,
	{ type, id }: Pick<Linkable, 'type'> & { id?: string },
): Pick<CardProps, 'attributes'> {
	const isForTrips = type === 'place' || type === 'event' || type === 'itinerary';
	return definition.pocket && isForTrips && id !== undefined
		? { attributes: { 'data-trip-item': itemKey({ type, id }) } }
		: {};
}
