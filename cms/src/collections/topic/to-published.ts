import {
	anyRef,
	common,
	optionalRef,
	optionalRichText,
	type Projection,
	refs,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(record: InLanguages<RecordOf<'topic'>>, sites: SiteKeys): Projection<'topic'> {
	const { it } = record;
	return {
		...common('topic', record, sites),
		code: it.code,
		summary: text(record, ({ summary }) => summary),
		body: optionalRichText(record, ({ body }) => body),
		image: optionalRef('media', it.image),
		offices: refs('office', it.offices),
		featured: (it.featured ?? []).map(anyRef),
	};
}
