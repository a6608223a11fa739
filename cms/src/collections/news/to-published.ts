import {
	codes,
	common,
	instant,
	optional,
	optionalDay,
	optionalRef,
	type Projection,
	publicationDays,
	refs,
	richText,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(record: InLanguages<RecordOf<'news'>>, sites: SiteKeys): Projection<'news'> {
	const { it } = record;
	return {
		...common('news', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		summary: text(record, ({ summary }) => summary),
		newsType: it.newsType,
		date: instant(it.date),
		listedUntil: optionalDay(it.listedUntil),
		...publicationDays(it),
		number: optional(it.number),
		topics: codes(it.topics),
		image: optionalRef('media', it.image),
		body: richText(record, ({ body }) => body),
		offices: refs('office', it.offices),
		people: refs('person', it.people),
		places: refs('place', it.places),
		documents: refs('document', it.documents),
		datasets: refs('dataset', it.datasets),
		gallery: refs('media', it.gallery),
	};
}
