import type { Published } from '@portolano/content-models';
import { absolute } from '../head/head.ts';
import { hrefOfReference } from '../links/references.ts';
import { localize, type PageContext } from '../page-context.ts';
import { distanceText, durationText } from '../time/periods.ts';
import { wordsOf } from '../words/words.ts';

type Itinerary = Published<'itinerary'>;

/** Returns the facts of an itinerary for a list of terms. */
export function itineraryFacts(context: Pick<PageContext, 'language'>, itinerary: Itinerary) {
	const words = wordsOf(context);
	return [
		{ term: words.mode, values: [words[itinerary.mode]] },
		{ term: words.duration, values: [durationText(itinerary.duration)] },
		{ term: words.distance, values: [distanceText(itinerary.distance, context.language)] },
		{ term: words.difficulty, values: [words[itinerary.difficulty]] },
		{ term: words.loop, values: [itinerary.isLoop ? words.yes : words.no] },
		{ term: words.stepFree, values: [words[itinerary.stepFree]] },
		{ term: words.season, values: itinerary.season ? [localize(context, itinerary.season)] : [] },
	].filter(({ values }) => values.length > 0);
}

/** Returns the stages for structured data, each with the address of its place, if any. */
export function tripStages(
	context: PageContext,
	{ stages }: Pick<Itinerary, 'stages'>,
): { name: string; url?: string }[] {
	return stages.map(({ title, place }) => {
		const href = place && hrefOfReference(context, place);
		const name = localize(context, title);
		return href === undefined ? { name } : { name, url: absolute(context, href) };
	});
}
