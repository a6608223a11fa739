import type { Published } from '@portolano/content-models';
import { linkFields } from '../../links/link-fields.ts';
import type { PageContext } from '../../page-context.ts';
import { distanceText, durationText } from '../../time/periods.ts';
import { wordsOf } from '../../words/words.ts';
import { cardBase, cardPicture, type CardProps } from '../../cards/card.ts';

export const itineraryCardFields = [
	'type',
	'id',
	...linkFields('itinerary'),
	'title',
	'summary',
	'image',
	'mode',
	'duration',
	'distance',
	'isUnverified',
] as const;

type ItineraryCardData = Pick<Published<'itinerary'>, (typeof itineraryCardFields)[number]>;

/** Returns the card of an itinerary: means of travel, duration, distance. */
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
