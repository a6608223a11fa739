import type { Published, Reference } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { hrefOf } from '../links/hrefs.ts';
import { linkFields } from '../links/link-fields.ts';
import { localizeWithLanguage, type PageContext } from '../page-context.ts';
import { fullName } from '../types/person/card.ts';
import { wordsOf } from '../words/words.ts';
import { roleTime } from './roles.ts';
import { eachOnce } from './each-once.ts';

type Office = Pick<Published<'office'>, 'id' | 'heads' | 'people'>;

/** A link to a person of an office, with what the person does there. */
export type OfficePerson = Link & { description: string | undefined };

const collator = new Intl.Collator('it');

function rolesIn({ view }: Pick<PageContext, 'view'>, { id }: Office) {
	const { items } = view.list({
		type: 'role',
		select: ['title', 'person', 'isHead', 'start', 'end'],
		where: { office: { type: 'office', id } },
		sites: 'any',
		order: { by: 'start', direction: 'ascending' },
	});
	return items;
}

/**
 * Returns the people of an office: those with a role there now, and those whom the editors name and who have never had
 * one there. Who heads it comes first, then the others by surname.
 */
export function officePeople(context: PageContext, office: Office): OfficePerson[] {
	const words = wordsOf(context);
	const roles = rolesIn(context, office);
	const named = [...office.heads, ...office.people, ...roles.map(({ person }) => person)];
	const each = eachOnce(named);
	const fields = [...linkFields('person'), 'firstName', 'lastName'] as const;
	const people = context.view.resolve(each, fields).flatMap((person) => {
		const href = hrefOf(context, person);
		const own = roles.filter((role) => role.person.id === person.id);
		const current = own.filter((role) => roleTime(context, role) === 'current');
		if (href === undefined || (own.length > 0 && current.length === 0)) return [];
		// What a role says of who heads the office counts more than what the editors of the office say.
		const isHead = own.some((role) => role.isHead)
			? current.some((role) => role.isHead)
			: isAmong(office.heads, person.id);
		// Titles that aren't translated are left out of a page in another language.
		const titles = current
			.map(({ title }) => localizeWithLanguage(context, title))
			.flatMap(({ value, lang }) => (lang === undefined ? [value] : []));
		const description = [...(isHead ? [words.head] : []), ...titles].join(' · ') || undefined;
		return [
			{ text: fullName(person), href, description, isHead, name: `${person.lastName} ${person.firstName}` },
		];
	});
	return people
		.toSorted(
			(one, other) => Number(other.isHead) - Number(one.isHead) || collator.compare(one.name, other.name),
		)
		.map(({ text, href, description }) => ({ text, href, description }));
}

function isAmong(references: readonly Reference[], id: string): boolean {
	return references.some((reference) => reference.id === id);
}
