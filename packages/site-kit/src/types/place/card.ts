import { placeTypes, termOf, type Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import { openState } from '../../opening-hours/open-state.ts';
import type { PageContext } from '../../page-context.ts';
import { labelOf } from '../../words/terms.ts';
import { cardBase, cardPicture, type CardProps } from '../../cards/card.ts';

export const placeCardFields = [
	'type',
	'id',
	...linkFields('place'),
	'title',
	'summary',
	'placeTypes',
	'image',
	'hours',
] as const;

type PlaceCardData = Pick<Published<'place'>, (typeof placeCardFields)[number]>;

/** Returns the card of a place: picture, kind, name, whether it is open. */
export function placeCard(context: PageContext, place: PlaceCardData): CardProps | undefined {
	const base = cardBase(context, place);
	const [kind] = place.placeTypes;
	return (
		base && {
			...base,
			variant: 'image',
			image: cardPicture(context, place.image),
			opening: openState(context, place.hours),
			kicker: kind && labelOf(context, termOf(placeTypes, kind)),
		}
	);
}
