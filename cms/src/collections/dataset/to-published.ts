import {
	codes,
	common,
	day,
	optional,
	optionalRichText,
	type Projection,
	ref,
	refs,
	rows,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(
	record: InLanguages<RecordOf<'dataset'>>,
	sites: SiteKeys,
): Projection<'dataset'> {
	const { it } = record;
	return {
		...common('dataset', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		summary: text(record, ({ summary }) => summary),
		body: optionalRichText(record, ({ body }) => body),
		themes: codes(it.themes),
		topics: codes(it.topics),
		distributions: rows(record, ({ distributions }) => distributions).map((row) => ({
			title: text(row, ({ title }) => title),
			file: ref('file', row.it.file),
		})),
		url: optional(it.url),
		licence: it.licence,
		modifiedOn: day(it.modifiedOn),
		holder: ref('office', it.holder),
		frequency: it.frequency,
		documents: refs('document', it.documents),
	};
}
