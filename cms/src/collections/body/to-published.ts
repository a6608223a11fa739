import {
	common,
	optional,
	optionalRef,
	optionalText,
	type Projection,
	text,
} from '../../projection/mapping.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

type BodyRecord = InLanguages<RecordOf<'body'>>;

function parent(record: BodyRecord) {
	const name = optionalText(record, (body) => body.parent?.name);
	const url = optional(record.it.parent?.url);
	return name && url ? { name, url } : undefined;
}

export function toPublished(record: BodyRecord, sites: SiteKeys): Projection<'body'> {
	const { it } = record;
	return {
		...common('body', record, sites),
		name: text(record, ({ name }) => name),
		shortName: it.shortName,
		ipaCode: it.ipaCode,
		istatCode: optional(it.istatCode),
		taxCode: it.taxCode,
		address: it.address,
		postalCode: it.postalCode,
		city: it.city,
		province: it.province,
		phone: optional(it.phone),
		pec: it.pec,
		email: optional(it.email),
		parent: parent(record),
		publicRelationsOffice: optionalRef('office', it.publicRelationsOffice),
		isDemonstration: it.isDemonstration === true,
	};
}
