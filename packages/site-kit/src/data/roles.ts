import type { Published, Reference } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';
import { firstMoment, lastMoment } from '../time/moments.ts';

const roleFields = [
	'title',
	'roleType',
	'office',
	'isHead',
	'start',
	'end',
	'settledOn',
	'remuneration',
	'expenses',
	'appointmentDocument',
	'moreInformation',
] as const;

/** The fields of a role that the page of a person shows. */
export type RoleData = Pick<Published<'role'>, (typeof roleFields)[number]>;

type View = Pick<PageContext, 'view'>;

/** Whether a role is held, was held, or is to come. One without dates is held. */
export type RoleTime = 'current' | 'past' | 'coming';

/** Returns when a role is held: its first and last day are in it. The page is rendered again when that changes. */
export function roleTime({ view }: View, { start, end }: Pick<RoleData, 'start' | 'end'>): RoleTime {
	if (end && view.hasPassed(lastMoment(end))) return 'past';
	return start && !view.hasPassed(firstMoment(start)) ? 'coming' : 'current';
}

/** Returns the roles of a person by when they are held, the latest first. */
export function rolesOf(
	context: View,
	{ id }: Pick<Published<'person'>, 'id'>,
): Record<RoleTime, RoleData[]> {
	const { items } = context.view.list({
		type: 'role',
		select: roleFields,
		where: { person: { type: 'person', id } },
		sites: 'any',
		order: { by: 'start', direction: 'descending' },
	});
	const at = (time: RoleTime) => items.filter((role) => roleTime(context, role) === time);
	return { current: at('current'), coming: at('coming'), past: at('past') };
}

/** The conditions for roles that are held now. */
export const heldNow = {
	start: { before: 'now', orAbsent: true },
	end: { after: 'now', orAbsent: true },
} as const;

/**
 * Returns the ids of the people all of whose roles are over or to come. People without any role aren't among them: what
 * the editors say of them counts.
 */
export function peopleOutOfOffice({ view }: View): ReadonlySet<string> {
	const query = {
		type: 'role',
		select: ['person'],
		sites: 'any',
		order: { by: 'id', direction: 'ascending' },
	} as const;
	const out = new Set(view.list(query).items.map(({ person }) => person.id));
	for (const { person } of view.list({ ...query, where: heldNow }).items) out.delete(person.id);
	return out;
}

/** Returns those of `people` who aren't out of office. */
export function inOffice(context: View, people: readonly Reference<'person'>[]): Reference<'person'>[] {
	const held = (person: Reference<'person'>) => {
		const { current, coming, past } = rolesOf(context, person);
		return current.length > 0 || coming.length + past.length === 0;
	};
	return people.filter(held);
}
