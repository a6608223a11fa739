import { type Coordinates, type Published, shades, surfaces, termOf } from '@portolano/content-models';
import { metresBetween } from '@portolano/content-models/distance';
import { localize, type PageContext } from '../../page-context.ts';
import { distanceText, durationText } from '../../time/periods.ts';
import { labelOf } from '../../words/terms.ts';
import { itineraryWords } from './itinerary-words.ts';

type Itinerary = Pick<Published<'itinerary'>, 'stages' | 'isLoop'>;
type Positions = readonly (Coordinates | undefined)[];
type Speaker = Pick<PageContext, 'language'>;

/** The way between two stages, in either direction, in words. */
export interface Way {
	/** Length, and minutes where they are known. */
	readonly length: string;
	/** Surface and shade, those that are known. */
	readonly underfoot: readonly string[];
	/** What to know before setting out; it may be true of the first direction alone. */
	readonly note: string | undefined;
}

function lengthOf(context: Speaker, metres: number | undefined, ends: Positions): string {
	const words = itineraryWords(context);
	if (metres !== undefined) return distanceText(metres, context.language);
	const [from, to] = ends;
	if (!from || !to) return words.wayUnknown;
	const straight = Math.max(10, Math.round(metresBetween(from, to) / 10) * 10);
	return words.asTheCrowFlies.replace('{distance}', distanceText(straight, context.language));
}

/**
 * Returns the way to the stage at `index` from the one before, of the first stage of a loop from the last; undefined for
 * the first stage of another route. Without a measured length it is that of a straight line, and says so.
 */
export function wayTo(
	context: Speaker,
	{ stages, isLoop }: Itinerary,
	{ index, positions }: { index: number; positions: Positions },
): Way | undefined {
	if (index === 0 && !isLoop) return undefined;
	const { metres, minutes, surface, shade, note } = stages[index]?.leg ?? {};
	const ends = [positions.at(index - 1), positions[index]];
	return {
		length: [lengthOf(context, metres, ends), minutes && durationText(minutes)].filter(Boolean).join(', '),
		underfoot: [
			...(surface ? [labelOf(context, termOf(surfaces, surface))] : []),
			...(shade ? [labelOf(context, termOf(shades, shade))] : []),
		],
		note: note && localize(context, note),
	};
}

/** Returns the way in one line: “Dalla tappa 2: 350 m, 5 min. Lastricato. In parte all’ombra. Quattro gradini.” */
export function wayLine(context: Speaker, way: Way, index: number): string {
	const words = itineraryWords(context);
	const from = index === 0 ? words.backToStart : words.fromStage.replace('{number}', String(index));
	const rest = [...way.underfoot, way.note].filter((part) => part !== undefined);
	return [from.replace('{way}', way.length), ...rest].map((part) => part.replace(/\.$/, '')).join('. ');
}

/** Returns what is at a stage, a line for each: how long to stay, water, toilets, where they are. */
export function stopLines(context: Speaker, stage: Itinerary['stages'][number]): string[] {
	const words = itineraryWords(context);
	const { minutes, water, toilets, facilitiesNote } = stage;
	return [
		minutes && words.stop.replace('{time}', durationText(minutes)),
		water && words.water.replace('{answer}', words[water]),
		toilets && words.toilets.replace('{answer}', words[toilets]),
		facilitiesNote && localize(context, facilitiesNote),
	].filter((line) => typeof line === 'string');
}
