import { codes, common, optionalRef, type Projection, richText, text } from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(record: InLanguages<RecordOf<'page'>>, sites: SiteKeys): Projection<'page'> {
	const { it } = record;
	return {
		...common('page', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		summary: text(record, ({ summary }) => summary),
		purpose: it.purpose ?? undefined,
		image: optionalRef('media', it.image),
		body: richText(record, ({ body }) => body),
		topics: codes(it.topics),
	};
}
