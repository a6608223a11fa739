import type { Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { fullName } from '../types/person/card.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { SiteContext } from '../page-context.ts';

/** Returns the name of a person; `undefined` if the person isn't published. */
export function personName(context: SiteContext, person: Reference<'person'>): string | undefined {
	const found = context.view.get(person, ['firstName', 'lastName']);
	return found && fullName(found);
}

/** Returns links to people, with their names. */
export function personLinks(context: SiteContext, references: readonly Reference<'person'>[]): Link[] {
	const people = context.view.resolve(references, [...linkFields('person'), 'firstName', 'lastName']);
	return people.flatMap((person) => {
		const href = hrefOf(context, person);
		return href === undefined ? [] : [{ text: fullName(person), href }];
	});
}

/** Returns links to offices, with their titles. */
export function officeLinks(context: SiteContext, references: readonly Reference<'office'>[]): Link[] {
	const offices = context.view.resolve(references, [...linkFields('office'), 'title']);
	return titledLinks(context, offices);
}

/** Returns links to places, with their titles. */
export function placeLinks(context: SiteContext, references: readonly Reference<'place'>[]): Link[] {
	const places = context.view.resolve(references, [...linkFields('place'), 'title']);
	return titledLinks(context, places);
}

/** Returns links to services, with their titles. */
export function serviceLinks(context: SiteContext, references: readonly Reference<'service'>[]): Link[] {
	const services = context.view.resolve(references, [...linkFields('service'), 'title']);
	return titledLinks(context, services);
}
