import type { Published } from '@portolano/content-models';
import { localize, type PageContext } from '../page-context.ts';
import { distanceText, durationText } from '../time/periods.ts';
import { wordsOf } from '../words/words.ts';

type Itinerary = Published<'itinerary'>;

/** What nobody checked is not called step-free: somebody would rely on it. */
function stepFreeOf({ stepFree, isUnverified }: Itinerary): Itinerary['stepFree'] {
	return isUnverified && stepFree === 'yes' ? 'unknown' : stepFree;
}

/** Returns the facts of an itinerary for a list of terms; the heading has the way of travelling above its title. */
export function itineraryFacts(context: Pick<PageContext, 'language'>, itinerary: Itinerary) {
	const words = wordsOf(context);
	return [
		{ term: words.duration, values: [durationText(itinerary.duration)] },
		{ term: words.distance, values: [distanceText(itinerary.distance, context.language)] },
		{ term: words.difficulty, values: [words[itinerary.difficulty]] },
		{ term: words.loop, values: [itinerary.isLoop ? words.yes : words.no] },
		{ term: words.stepFree, values: [words[stepFreeOf(itinerary)]] },
		{ term: words.season, values: itinerary.season ? [localize(context, itinerary.season)] : [] },
	].filter(({ values }) => values.length > 0);
}
