import { pageBlocks } from '../../page-blocks/to-published.ts';
import {
	codes,
	common,
	optionalRef,
	optionalRichText,
	type Projection,
	text,
} from '../../projection/mapping.ts';
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
		body: optionalRichText(record, ({ body }) => body),
		blocks: pageBlocks(record, ({ blocks }) => blocks),
		topics: codes(it.topics),
	};
}
