import {
	common,
	optionalDay,
	optionalRef,
	optionalRichText,
	type Projection,
	ref,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(record: InLanguages<RecordOf<'role'>>, sites: SiteKeys): Projection<'role'> {
	const { it } = record;
	return {
		...common('role', record, sites),
		title: text(record, ({ title }) => title),
		roleType: it.roleType,
		person: ref('person', it.person),
		office: optionalRef('office', it.office),
		isHead: it.isHead === true,
		start: optionalDay(it.start),
		end: optionalDay(it.end),
		settledOn: optionalDay(it.settledOn),
		remuneration: optionalRichText(record, ({ remuneration }) => remuneration),
		expenses: optionalRichText(record, ({ expenses }) => expenses),
		appointmentDocument: optionalRef('document', it.appointmentDocument),
		moreInformation: optionalRichText(record, ({ moreInformation }) => moreInformation),
	};
}
