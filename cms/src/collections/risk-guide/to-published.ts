import {
	common,
	optionalRichText,
	type Projection,
	refs,
	richText,
	rows,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(
	record: InLanguages<RecordOf<'risk-guide'>>,
	sites: SiteKeys,
): Projection<'risk-guide'> {
	const { it } = record;
	return {
		...common('risk-guide', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		risk: it.risk,
		summary: text(record, ({ summary }) => summary),
		territory: optionalRichText(record, ({ territory }) => territory),
		before: richText(record, ({ before }) => before),
		during: richText(record, ({ during }) => during),
		after: richText(record, ({ after }) => after),
		phases: rows(record, ({ phases }) => phases).map((row) => ({
			phase: row.it.phase,
			municipality: text(row, ({ municipality }) => municipality),
			people: text(row, ({ people }) => people),
		})),
		documents: refs('document', it.documents),
		links: rows(record, ({ links }) => links).map((row) => ({
			title: text(row, ({ title }) => title),
			url: row.it.url,
		})),
	};
}
