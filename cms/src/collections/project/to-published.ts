import {
	codes,
	common,
	optional,
	optionalDay,
	optionalRef,
	optionalRichText,
	optionalText,
	type Projection,
	refs,
	richText,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(
	record: InLanguages<RecordOf<'project'>>,
	sites: SiteKeys,
): Projection<'project'> {
	const { it } = record;
	return {
		...common('project', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		summary: text(record, ({ summary }) => summary),
		state: it.state,
		mission: it.mission ?? undefined,
		component: optional(it.component),
		investment: optionalText(record, ({ investment }) => investment),
		cup: optional(it.cup),
		amount: it.amount,
		funder: text(record, ({ funder }) => funder),
		start: optionalDay(it.start),
		end: optionalDay(it.end),
		image: optionalRef('media', it.image),
		activities: richText(record, ({ activities }) => activities),
		progress: optionalRichText(record, ({ progress }) => progress),
		offices: refs('office', it.offices),
		places: refs('place', it.places),
		documents: refs('document', it.documents),
		topics: codes(it.topics),
		moreInformation: optionalRichText(record, ({ moreInformation }) => moreInformation),
	};
}
