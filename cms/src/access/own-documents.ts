import type { Where } from 'payload';
import { isRecord } from '../door/is-record.ts';
import { isAdministrator, type MaybeUser, type Role, rolesOn, type SiteRole, siteRolesOf } from './roles.ts';

/** Values of a field, of which a document has at least one. */
interface Limit {
	field: string;
	values: readonly string[];
}

/** Documents for which all limits hold. */
type Reach = readonly Limit[];

/** The fields by which a document of a type belongs to an office. */
const officeFields: Record<string, string> = { service: 'offices', document: 'office', office: 'id' };

/** The documents that an author has made, on the site. */
function madeBy(user: MaybeUser, { site }: SiteRole): Reach[] {
	return user?.id === undefined ? [] : [[on(site), { field: 'createdBy', values: [user.id] }]];
}

function on(...sites: string[]): Limit {
	return { field: 'owner', values: sites };
}

/** The documents of the office of a contributor, and the contact points, pictures and files that they have made. */
function ofOffice(user: MaybeUser, role: SiteRole, collection: string): Reach[] {
	const { site, office, contactPoints = [] } = role;
	if (office === undefined) return [];
	const field = officeFields[collection];
	if (field !== undefined) return [[on(site), { field, values: [office] }]];
	const listed: Reach[] =
		collection === 'contact-point' && contactPoints.length > 0
			? [[on(site), { field: 'id', values: contactPoints }]]
			: [];
	return [...listed, ...madeBy(user, role)];
}

function reachesOf(user: MaybeUser, collection: string, wanted: readonly Role[]): Reach[] {
	const held = siteRolesOf(user, wanted, collection);
	const whole = held.filter(({ role }) => role !== 'author' && role !== 'contributor');
	const sites = [...new Set(whole.map(({ site }) => site))];
	const field = collection === 'site' ? 'id' : 'owner';
	return [
		...(sites.length > 0 ? [[{ field, values: sites }]] : []),
		...held.flatMap((role) => {
			if (role.role === 'author') return madeBy(user, role);
			return role.role === 'contributor' ? ofOffice(user, role, collection) : [];
		}),
	];
}

/**
 * Returns the constraint for the documents of a collection on which `user` works with one of the roles `wanted`, or false
 * when there are none: an empty list would be an invalid query. With `isOfVersions`, for their versions.
 */
export function ownDocuments(
	user: MaybeUser,
	collection: string,
	{
		wanted = rolesOn(collection),
		isOfVersions = false,
	}: { wanted?: readonly Role[]; isOfVersions?: boolean } = {},
): Where | false {
	const named = (field: string) => (field === 'id' ? 'parent' : `version.${field}`);
	const toWhere = ({ field, values }: Limit): Where => ({
		[isOfVersions ? named(field) : field]: { in: [...values] },
	});
	const [only, ...more] = reachesOf(user, collection, wanted).map((reach): Where => {
		const [first, ...others] = reach.map(toWhere);
		return first && others.length === 0 ? first : { and: reach.map(toWhere) };
	});
	if (!only) return false;
	return more.length === 0 ? only : { or: [only, ...more] };
}

/** The ids, or terms, in a value of a reference or a choice. */
export function idsIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (isRecord(value)) return idsIn(value['id']);
	return typeof value === 'string' ? [value] : [];
}

/** Whether `user` works on a document with one of the roles `wanted`: the same as {@link ownDocuments}, of a record. */
export function isOwnDocument(
	user: MaybeUser,
	collection: string,
	{
		document,
		wanted = rolesOn(collection),
	}: { document: Readonly<Record<string, unknown>>; wanted?: readonly Role[] },
): boolean {
	if (isAdministrator(user)) return true;
	return reachesOf(user, collection, wanted).some((reach) =>
		reach.every(({ field, values }) => idsIn(document[field]).some((id) => values.includes(id))),
	);
}
