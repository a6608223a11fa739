import { common, optionalText, type Projection, rows, text } from '../../projection/mapping.ts';
import { outline } from '../../projection/outline.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(
	record: InLanguages<RecordOf<'district'>>,
	sites: SiteKeys,
): Projection<'district'> {
	const { it } = record;
	return {
		...common('district', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		outline: outline(it.outline),
		risks: rows(record, ({ risks }) => risks).map((row) => ({
			risk: row.it.risk,
			note: optionalText(row, ({ note }) => note),
		})),
		isUnverified: it.isUnverified === true ? true : undefined,
	};
}
