import type { Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { fullName } from '../types/person/card.ts';
import { linkFields } from '../links/link-fields.ts';
import { hrefOf } from '../links/hrefs.ts';
import { titledLinks } from '../links/titled-links.ts';
import type { SiteContext } from '../page-context.ts';

/** The name of a person; none when the person is not published. */
export function personName(context: SiteContext, person: Reference<'person'>): string | undefined {
	const found = context.view.get(person, ['firstName', 'lastName']);
	return found && fullName(found);
}

/** Links to people, by their names. */
export function personLinks(context: SiteContext, references: readonly Reference<'person'>[]): Link[] {
	const people = context.view.resolve(references, [...linkFields('person'), 'firstName', 'lastName']);
	return people.flatMap((person) => {
		const href = hrefOf(context, person);
		return href === undefined ? [] : [{ text: fullName(person), href }];
	});
}

/** Links to offices, by their titles. */
export function officeLinks(context: SiteContext, references: readonly Reference<'office'>[]): Link[] {
	const offices = context.view.resolve(references, [...linkFields('office'), 'title']);
	return titledLinks(context, offices);
}

/** Links to places, by their titles. */
export function placeLinks(context: SiteContext, references: readonly Reference<'place'>[]): Link[] {
	const places = context.view.resolve(references, [...linkFields('place'), 'title']);
	return titledLinks(context, places);
}

/** Links to services, by their titles. */
export function serviceLinks(context: SiteContext, references: readonly Reference<'service'>[]): Link[] {
	const services = context.view.resolve(references, [...linkFields('service'), 'title']);
	return titledLinks(context, services);
}
