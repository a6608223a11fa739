import { placeTypes, termOf, type Published } from '@portolano/content-models';
import { addressFields } from '../links/address-fields.ts';
import type { Reading } from '../reading.ts';
import { labelOf } from '../words/terms.ts';
import { cardBase, cardPicture, type CardProps } from './card.ts';

export const placeCardFields = [
	'type',
	'id',
	...addressFields.place,
	'title',
	'summary',
	'placeTypes',
	'image',
] as const;

type PlaceCardData = Pick<Published<'place'>, (typeof placeCardFields)[number]>;

/** A place in a list: its picture, kind and name. */
export function placeCard(reading: Reading, place: PlaceCardData): CardProps | undefined {
	const base = cardBase(reading, place);
	const [kind] = place.placeTypes;
	return (
		base && {
			...base,
			variant: 'image',
			image: cardPicture(reading, place.image),
			kicker: kind && labelOf(reading, termOf(placeTypes, kind)),
		}
	);
}
