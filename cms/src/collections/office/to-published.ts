import {
	codes,
	common,
	optionalRef,
	optionalRichText,
	type Projection,
	ref,
	refs,
	richText,
	text,
} from '../../projection/mapping.ts';
import { openingHours } from '../../projection/opening-hours.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(record: InLanguages<RecordOf<'office'>>, sites: SiteKeys): Projection<'office'> {
	const { it } = record;
	return {
		...common('office', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		summary: text(record, ({ summary }) => summary),
		topics: codes(it.topics),
		image: optionalRef('media', it.image),
		competences: richText(record, ({ competences }) => competences),
		officeType: it.officeType,
		parent: optionalRef('office', it.parent),
		heads: refs('person', it.heads),
		councillor: optionalRef('person', it.councillor),
		people: refs('person', it.people),
		services: refs('service', it.services),
		seat: ref('place', it.seat),
		otherSeats: refs('place', it.otherSeats),
		contactPoints: refs('contact-point', it.contactPoints),
		hours: openingHours(record, ({ hours }) => hours),
		documents: refs('document', it.documents),
		moreInformation: optionalRichText(record, ({ moreInformation }) => moreInformation),
	};
}
