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
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

type ItineraryRecord = InLanguages<RecordOf<'itinerary'>>;

function stages(record: ItineraryRecord) {
	return rows(record, (itinerary) => itinerary.stages).map((row) => ({
		title: text(row, ({ title }) => title),
		body: richText(row, ({ body }) => body),
		place: optionalRef('place', row.it.place),
		image: optionalRef('media', row.it.image),
		minutes: row.it.minutes ?? undefined,
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
		stepFree: it.stepFree,
		body: richText(record, ({ body }) => body),
		stages: stages(record),
		season: optionalText(record, ({ season }) => season),
		safety: optionalRichText(record, ({ safety }) => safety),
		topics: codes(it.topics),
		gallery: refs('media', it.gallery),
		documents: refs('document', it.documents),
	};
}
