import type { Published } from '@portolano/content-models';
import type { PageContext } from '../page-context.ts';

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

/** Returns the roles of a person: those without an end first, then the latest. */
export function rolesOf(
	{ view }: Pick<PageContext, 'view'>,
	{ id }: Pick<Published<'person'>, 'id'>,
): RoleData[] {
	const { items } = view.list({
		type: 'role',
		select: roleFields,
		where: { person: { type: 'person', id } },
		sites: 'any',
		order: { by: 'start', direction: 'descending' },
	});
	return items.toSorted((one, other) => Number(one.end !== undefined) - Number(other.end !== undefined));
}
