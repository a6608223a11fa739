import {
	common,
	optionalRef,
	optionalRichText,
	type Projection,
	ref,
	refs,
	rows,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(record: InLanguages<RecordOf<'person'>>, sites: SiteKeys): Projection<'person'> {
	const { it } = record;
	return {
		...common('person', record, sites),
		slug: text(record, ({ slug }) => slug),
		firstName: it.firstName,
		lastName: it.lastName,
		summary: text(record, ({ summary }) => summary),
		roleType: it.roleType,
		photo: optionalRef('media', it.photo),
		offices: refs('office', it.offices),
		competences: optionalRichText(record, ({ competences }) => competences),
		delegations: optionalRichText(record, ({ delegations }) => delegations),
		biography: optionalRichText(record, ({ biography }) => biography),
		contactPoints: refs('contact-point', it.contactPoints),
		curriculum: optionalRef('file', it.curriculum),
		declarations: rows(record, ({ declarations }) => declarations).map((row) => ({
			kind: row.it.kind ?? undefined,
			title: text(row, ({ title }) => title),
			file: ref('file', row.it.file),
		})),
		moreInformation: optionalRichText(record, ({ moreInformation }) => moreInformation),
	};
}
