import { codes, common, type Projection, refs, richText, text } from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(
	record: InLanguages<RecordOf<'question'>>,
	sites: SiteKeys,
): Projection<'question'> {
	const { it } = record;
	return {
		...common('question', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		answer: richText(record, ({ answer }) => answer),
		category: it.category ?? undefined,
		topics: codes(it.topics),
		services: refs('service', it.services),
		order: it.order,
	};
}
