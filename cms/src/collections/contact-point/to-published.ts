import { common, optionalRef, optionalText, type Projection, rows, text } from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(
	record: InLanguages<RecordOf<'contact-point'>>,
	sites: SiteKeys,
): Projection<'contact-point'> {
	return {
		...common('contact-point', record, sites),
		title: text(record, ({ title }) => title),
		entries: rows(record, ({ entries }) => entries).map((row) => ({
			kind: row.it.kind,
			value: row.it.value.trim(),
			note: optionalText(row, ({ note }) => note),
		})),
		person: optionalRef('person', record.it.person),
	};
}
