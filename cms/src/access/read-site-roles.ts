import type { FieldHook } from 'payload';
import type { User } from '../generated/payload-types.ts';
import { idOf } from '../projection/mapping.ts';
import { nested, type Scope } from '../publication/scope.ts';
import type { SiteRole } from './roles.ts';

type Membership = NonNullable<User['memberships']>[number];

/**
 * Returns the ids of the sites of each body. A body that is changed in a draft alone counts once it is published;
 * binned sites count, as they do for a role on the site itself.
 */
async function sitesOfBodies(bodies: string[], scope: Scope): Promise<Map<string, string[]>> {
	if (bodies.length === 0) return new Map();
	const { docs } = await scope.payload.find({
		collection: 'site',
		where: { body: { in: bodies } },
		select: { body: true },
		depth: 0,
		pagination: false,
		trash: true,
		overrideAccess: true,
		req: nested(scope),
	});
	const sites = Map.groupBy(docs, ({ body }) => idOf(body));
	return new Map([...sites].map(([body, found]) => [body, found.map(({ id }) => id)]));
}

async function siteRolesOf(memberships: Membership[], scope: Scope): Promise<SiteRole[]> {
	const bodies = memberships.map(({ body }) => idOf(body)).filter((id) => id !== '');
	const sites = await sitesOfBodies(bodies, scope);
	return memberships.flatMap(({ site, body, role }) => {
		const through = idOf(body);
		const ofBody = (sites.get(through) ?? []).map((id) => ({ site: id, body: through, role }));
		return idOf(site) === '' ? ofBody : [{ site: idOf(site), role }, ...ofBody];
	});
}

/**
 * Resolves the memberships of an account whenever it is read. Payload reads the account at each request, so a role on
 * a body holds at once on a site made a moment ago, and a lost one ends at once.
 */
export const readSiteRoles: FieldHook<User, SiteRole[], User> = ({ siblingData, req }) =>
	siteRolesOf(siblingData.memberships ?? [], req);
