import { accessFacts } from '../../projection/access-facts.ts';
import {
	codes,
	common,
	optional,
	optionalRichText,
	optionalText,
	type Projection,
	ref,
	refs,
	richText,
	text,
	ticked,
} from '../../projection/mapping.ts';
import { openingHours } from '../../projection/opening-hours.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';
import { hospitality } from './hospitality.ts';

type PlaceRecord = InLanguages<RecordOf<'place'>>;

function whereabouts({ it }: PlaceRecord) {
	return {
		address: it.address,
		postalCode: it.postalCode,
		city: it.city,
		district: optional(it.district),
		// Of a draft with an unusable group only the other fields are projected, so a group may be missing.
		coordinates: { latitude: it.coordinates?.latitude, longitude: it.coordinates?.longitude },
	};
}

function visit(record: PlaceRecord) {
	const { visitMinutes, setting, forChildren, isUnverified } = record.it;
	return {
		visitMinutes: visitMinutes ?? undefined,
		setting: setting ?? undefined,
		forChildren: ticked(forChildren),
		hospitality: hospitality(record),
		isUnverified: ticked(isUnverified),
	};
}

export function toPublished(record: PlaceRecord, sites: SiteKeys): Projection<'place'> {
	const { it } = record;
	return {
		...common('place', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		alternativeName: optionalText(record, ({ alternativeName }) => alternativeName),
		summary: text(record, ({ summary }) => summary),
		placeTypes: codes(it.placeTypes),
		topics: codes(it.topics),
		image: ref('media', it.image),
		gallery: refs('media', it.gallery),
		description: optionalRichText(record, ({ description }) => description),
		nearby: refs('place', it.nearby),
		services: optionalRichText(record, ({ services }) => services),
		access: richText(record, ({ access }) => access),
		accessFacts: accessFacts(record),
		...whereabouts(record),
		hours: openingHours(record, ({ hours }) => hours),
		isFree: it.isFree ? it.isFree === 'yes' : undefined,
		...visit(record),
		contactPoints: refs('contact-point', it.contactPoints),
		offices: refs('office', it.offices),
		moreInformation: optionalRichText(record, ({ moreInformation }) => moreInformation),
		registerCode: optional(it.registerCode),
	};
}
