import type { Published } from '@portolano/content-models';
import { addressFields } from '../links/address-fields.ts';
import type { PageContext } from '../page-context.ts';
import { distanceText, durationText } from '../time/periods.ts';
import { wordsOf } from '../words/words.ts';
import { cardBase, cardPicture, type CardProps } from './card.ts';

export const itineraryCardFields = [
	'type',
	'id',
	...addressFields.itinerary,
	'title',
	'summary',
	'image',
	'mode',
	'duration',
	'distance',
] as const;

type ItineraryCardData = Pick<Published<'itinerary'>, (typeof itineraryCardFields)[number]>;

/** An itinerary in a list: how, how long, how far. */
export function itineraryCard(context: PageContext, itinerary: ItineraryCardData): CardProps | undefined {
	const base = cardBase(context, itinerary);
	const { mode, duration, distance } = itinerary;
	return (
		base && {
			...base,
			variant: 'image',
			image: cardPicture(context, itinerary.image),
			kicker: [wordsOf(context)[mode], durationText(duration), distanceText(distance, context.language)].join(
				' · ',
			),
		}
	);
}
