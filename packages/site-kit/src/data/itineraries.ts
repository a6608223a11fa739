import type { Published } from '@portolano/content-models';
import { absolute } from '../head/head.ts';
import { hrefOfReference } from '../links/hrefs.ts';
import { say, type Reading } from '../reading.ts';
import { distanceText, durationText } from '../time/periods.ts';
import { wordsOf } from '../words/words.ts';

type Itinerary = Published<'itinerary'>;

/** What an itinerary is like, fact by fact. */
export function itineraryFacts(reading: Pick<Reading, 'language'>, itinerary: Itinerary) {
	const words = wordsOf(reading);
	return [
		{ term: words.mode, values: [words[itinerary.mode]] },
		{ term: words.duration, values: [durationText(itinerary.duration)] },
		{ term: words.distance, values: [distanceText(itinerary.distance, reading.language)] },
		{ term: words.difficulty, values: [words[itinerary.difficulty]] },
		{ term: words.loop, values: [itinerary.isLoop ? words.yes : words.no] },
		{ term: words.stepFree, values: [words[itinerary.stepFree]] },
		{ term: words.season, values: itinerary.season ? [say(reading, itinerary.season)] : [] },
	].filter(({ values }) => values.length > 0);
}

/** The stages for structured data, each with the address of its place where it has one. */
export function tripStages(
	reading: Reading,
	{ stages }: Pick<Itinerary, 'stages'>,
): { name: string; url?: string }[] {
	return stages.map(({ title, place }) => {
		const href = place && hrefOfReference(reading, place);
		const name = say(reading, title);
		return href === undefined
			? { name }
			: { name, url: href.startsWith('/') ? absolute(reading, href) : href };
	});
}
