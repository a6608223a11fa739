import {
	codes,
	common,
	optionalDay,
	optionalText,
	type Projection,
	refs,
	text,
} from '../../projection/mapping.ts';
import { outline } from '../../projection/outline.ts';
import type { InLanguages, RecordOf, SiteKeys } from '../../projection/record.ts';

export function toPublished(
	record: InLanguages<RecordOf<'emergency-area'>>,
	sites: SiteKeys,
): Projection<'emergency-area'> {
	const { it } = record;
	return {
		...common('emergency-area', record, sites),
		slug: text(record, ({ slug }) => slug),
		title: text(record, ({ title }) => title),
		kind: it.kind,
		address: it.address,
		// Of a draft with an unusable group only the other fields are projected, so a group may be missing.
		coordinates: { latitude: it.coordinates?.latitude, longitude: it.coordinates?.longitude },
		outline: outline(it.outline),
		capacity: it.capacity ?? undefined,
		stepFree: it.stepFree,
		directions: optionalText(record, ({ directions }) => directions),
		services: optionalText(record, ({ services }) => services),
		unfitFor: codes(it.unfitFor),
		districts: refs('district', it.districts),
		checkedOn: optionalDay(it.checkedOn),
		isUnverified: it.isUnverified === true ? true : undefined,
	};
}
