import {
	codes,
	common,
	optionalRef,
	optionalRichText,
	optionalText,
	type Projection,
	ref,
	refs,
	richText,
	rows,
	text,
} from '../../projection/mapping.ts';
import { track } from '../../projection/track.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

type ItineraryRecord = InLanguages<RecordOf<'itinerary'>>;

type StageRecord = NonNullable<RecordOf<'itinerary'>['stages']>[number];

/** A position that is half filled in is refused by the schema, which wants two numbers. */
function coordinates({ coordinates: stored }: StageRecord) {
	const { latitude, longitude } = stored ?? {};
	if ((latitude ?? longitude) === null || (latitude ?? longitude) === undefined) return undefined;
	return { latitude: latitude ?? NaN, longitude: longitude ?? NaN };
}

function leg(row: InLanguages<StageRecord>) {
	const { metres, minutes, surface, shade } = row.it.leg ?? {};
	const way = {
		metres: metres ?? undefined,
		minutes: minutes ?? undefined,
		surface: surface ?? undefined,
		shade: shade ?? undefined,
		note: optionalText(row, (stage) => stage.leg?.note),
	};
	return Object.values(way).some((value) => value !== undefined) ? way : undefined;
}

function stages(record: ItineraryRecord) {
	return rows(record, (itinerary) => itinerary.stages).map((row) => ({
		title: text(row, ({ title }) => title),
		body: richText(row, ({ body }) => body),
		place: optionalRef('place', row.it.place),
		coordinates: coordinates(row.it),
		image: optionalRef('media', row.it.image),
		minutes: row.it.minutes ?? undefined,
		leg: leg(row),
		water: row.it.water ?? undefined,
		toilets: row.it.toilets ?? undefined,
		facilitiesNote: optionalText(row, ({ facilitiesNote }) => facilitiesNote),
	}));
}

export function toPublished(record: ItineraryRecord, sites: SiteKeys): Projection<'itinerary'> {
	const { it } = record;
	return {
		...common('itinerary', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		summary: text(record, ({ summary }) => summary),
		image: ref('media', it.image),
		mode: it.mode,
		duration: it.duration,
		distance: it.distance,
		difficulty: it.difficulty,
		isLoop: it.isLoop === true,
		isReversible: it.isReversible === true ? true : undefined,
		stepFree: it.stepFree,
		body: richText(record, ({ body }) => body),
		stages: stages(record),
		track: track(it.track),
		season: optionalText(record, ({ season }) => season),
		safety: optionalRichText(record, ({ safety }) => safety),
		topics: codes(it.topics),
		gallery: refs('media', it.gallery),
		documents: refs('document', it.documents),
		isUnverified: it.isUnverified === true ? true : undefined,
	};
}
