import {
	codes,
	common,
	optional,
	optionalDay,
	optionalRef,
	optionalRichText,
	type Projection,
	publicationDays,
	ref,
	refs,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(
	record: InLanguages<RecordOf<'document'>>,
	sites: SiteKeys,
): Projection<'document'> {
	const { it } = record;
	return {
		...common('document', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		summary: text(record, ({ summary }) => summary),
		documentTypes: codes(it.documentTypes),
		noticeType: it.noticeType ?? undefined,
		identifier: optional(it.identifier),
		protocolNumber: optional(it.protocolNumber),
		protocolDate: optionalDay(it.protocolDate),
		topics: codes(it.topics),
		image: optionalRef('media', it.image),
		description: optionalRichText(record, ({ description }) => description),
		files: refs('file', it.files),
		url: optional(it.url),
		office: ref('office', it.office),
		authors: refs('person', it.authors),
		licence: it.licence,
		services: refs('service', it.services),
		start: optionalDay(it.start),
		end: optionalDay(it.end),
		...publicationDays(it),
		datasets: refs('dataset', it.datasets),
		moreInformation: optionalRichText(record, ({ moreInformation }) => moreInformation),
		legalReferences: optionalRichText(record, ({ legalReferences }) => legalReferences),
		related: refs('document', it.related),
	};
}
