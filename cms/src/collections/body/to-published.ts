import {
	common,
	optional,
	optionalRef,
	optionalText,
	type Projection,
	text,
} from '../../projection/mapping.ts';
import { outline } from '../../projection/outline.ts';
import { publishedSeasonDay } from '../../projection/season-day.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

type BodyRecord = InLanguages<RecordOf<'body'>>;

function parent(record: BodyRecord) {
	const name = optionalText(record, (body) => body.parent?.name);
	const url = optional(record.it.parent?.url);
	return name && url ? { name, url } : undefined;
}

type Area = BodyRecord['it']['boundary'];

function withSource(shown: Area) {
	const source = optional(shown?.source);
	const territory = outline(shown?.outline);
	// Without its source the schema refuses it: nothing that was filled in is dropped.
	return territory || source ? { outline: territory ?? [], source: source ?? '' } : undefined;
}

function patron(record: BodyRecord) {
	const written = optional(record.it.patron?.day);
	const name = optionalText(record, (body) => body.patron?.name);
	if (!written && !name) return undefined;
	// With one of the two missing the schema refuses it: nothing that was filled in is dropped.
	return { day: publishedSeasonDay(written ?? '') ?? written ?? '', name: name ?? { it: '' } };
}

export function toPublished(record: BodyRecord, sites: SiteKeys): Projection<'body'> {
	const { it } = record;
	return {
		...common('body', record, sites),
		name: text(record, ({ name }) => name),
		shortName: it.shortName,
		ipaCode: it.ipaCode,
		istatCode: optional(it.istatCode),
		alertZone: optional(it.alertZone),
		taxCode: it.taxCode,
		vatNumber: optional(it.vatNumber),
		address: it.address,
		postalCode: it.postalCode,
		city: it.city,
		province: it.province,
		phone: optional(it.phone),
		tollFreeNumber: optional(it.tollFreeNumber),
		sms: optional(it.sms),
		whatsapp: optional(it.whatsapp),
		pec: it.pec,
		email: optional(it.email),
		parent: parent(record),
		personalAreaUrl: optional(it.personalAreaUrl),
		publicRelationsOffice: optionalRef('office', it.publicRelationsOffice),
		patron: patron(record),
		boundary: withSource(it.boundary),
		surroundings: withSource(it.surroundings),
		waters: withSource(it.waters),
		isFundedByEu: it.isFundedByEu === true || undefined,
		isDemonstration: it.isDemonstration === true,
	};
}
