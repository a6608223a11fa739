import type { Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { fullName } from '../cards/person-card.ts';
import { addressFields } from '../links/address-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { SiteReading } from '../reading.ts';

/** The name of a person; none when the person is not published. */
export function personName(reading: SiteReading, person: Reference<'person'>): string | undefined {
	const found = reading.view.get(person, ['firstName', 'lastName']);
	return found && fullName(found);
}

/** Links to people, by their names. */
export function personLinks(reading: SiteReading, references: readonly Reference<'person'>[]): Link[] {
	const people = reading.view.resolve(references, [...addressFields.person, 'firstName', 'lastName']);
	return people.flatMap((person) => {
		const href = hrefOf(reading, person);
		return href === undefined ? [] : [{ text: fullName(person), href }];
	});
}

/** Links to offices, by their titles. */
export function officeLinks(reading: SiteReading, references: readonly Reference<'office'>[]): Link[] {
	const offices = reading.view.resolve(references, [...addressFields.office, 'title']);
	return titledLinks(reading, offices);
}

/** Links to places, by their titles. */
export function placeLinks(reading: SiteReading, references: readonly Reference<'place'>[]): Link[] {
	const places = reading.view.resolve(references, [...addressFields.place, 'title']);
	return titledLinks(reading, places);
}

/** Links to services, by their titles. */
export function serviceLinks(reading: SiteReading, references: readonly Reference<'service'>[]): Link[] {
	const services = reading.view.resolve(references, [...addressFields.service, 'title']);
	return titledLinks(reading, services);
}
