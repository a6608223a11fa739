import { plainText, type Published } from '@portolano/content-models';
import type { Walk, WalkStage } from '@portolano/feeds';
import { absolute } from '../../head/head.ts';
import { hrefOfReference } from '../../links/references.ts';
import { localize, type PageContext } from '../../page-context.ts';
import { itineraryWords } from './itinerary-words.ts';
import { stagePositions } from './positions.ts';
import { stopLines, wayLine, wayTo } from './ways.ts';

type WalkDocument = Published<'itinerary'>;

function stagesOf(context: PageContext, itinerary: WalkDocument): WalkStage[] {
	const positions = stagePositions(context, itinerary);
	return itinerary.stages.map((stage, index) => {
		const href = stage.place && hrefOfReference(context, stage.place);
		const way = wayTo(context, itinerary, { index, positions });
		return {
			number: index + 1,
			name: localize(context, stage.title),
			text: plainText(localize(context, stage.body)),
			facts: [...(way ? [wayLine(context, way, index)] : []), ...stopLines(context, stage)],
			url: href === undefined ? undefined : absolute(context, href),
			coordinates: positions[index],
		};
	});
}

/** Returns the one record of an itinerary from which its map and its files are made, in the language of the page. */
export function walkOf(context: PageContext, itinerary: WalkDocument, path: string): Walk {
	const words = itineraryWords(context);
	const { id, updatedAt, mode, distance, duration, isLoop, track, isUnverified } = itinerary;
	return {
		...{ id, updatedAt, mode, distance, duration, isLoop, track },
		url: absolute(context, path),
		language: context.language,
		name: localize(context, itinerary.title),
		summary: localize(context, itinerary.summary),
		publisher: localize(context, context.body.name),
		stages: stagesOf(context, itinerary),
		lineNote: track ? words.track : words.straight,
		warning: isUnverified ? words.unverified : undefined,
	};
}
