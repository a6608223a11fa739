import { toLinkTarget } from '../../projection/link-target.ts';
import { common, instant, type Projection, refs, richText, text } from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(record: InLanguages<RecordOf<'alert'>>, sites: SiteKeys): Projection<'alert'> {
	const { it } = record;
	return {
		...common('alert', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		text: text(record, (alert) => alert.text),
		severity: it.severity,
		start: instant(it.start),
		end: instant(it.end),
		link: toLinkTarget(it.link),
		body: richText(record, ({ body }) => body),
		offices: refs('office', it.offices),
	};
}
