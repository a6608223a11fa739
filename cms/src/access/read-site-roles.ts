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

/** Returns the ids of the contact points of each office, as it is published. */
async function contactPointsOf(offices: string[], scope: Scope): Promise<Map<string, string[]>> {
	if (offices.length === 0) return new Map();
	const { docs } = await scope.payload.find({
		collection: 'office',
		where: { id: { in: offices } },
		select: { contactPoints: true },
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(scope),
	});
	return new Map(docs.map(({ id, contactPoints }) => [id, (contactPoints ?? []).map(idOf)]));
}

function limitsOf({ role, office, sections }: Membership, contactPoints: Map<string, string[]>) {
	const its = idOf(office);
	return {
		role,
		...(sections && sections.length > 0 && { sections }),
		...(role === 'contributor' && its !== '' && { office: its, contactPoints: contactPoints.get(its) ?? [] }),
	};
}

async function siteRolesOf(memberships: Membership[], scope: Scope): Promise<SiteRole[]> {
	const bodies = memberships.map(({ body }) => idOf(body)).filter((id) => id !== '');
	const sites = await sitesOfBodies(bodies, scope);
	const contributing = memberships.filter(({ role }) => role === 'contributor');
	const offices = contributing.map(({ office }) => idOf(office)).filter((id) => id !== '');
	const contactPoints = await contactPointsOf(offices, scope);
	return memberships.flatMap((membership) => {
		const { site, body } = membership;
		const through = idOf(body);
		const limits = limitsOf(membership, contactPoints);
		const ofBody = (sites.get(through) ?? []).map((id) => ({ site: id, body: through, ...limits }));
		return idOf(site) === '' ? ofBody : [{ site: idOf(site), ...limits }, ...ofBody];
	});
}

/**
 * Resolves the memberships of an account whenever it is read. Payload reads the account at each request, so a role on
 * a body holds at once on a site made a moment ago, and a lost one ends at once.
 */
export const readSiteRoles: FieldHook<User, SiteRole[], User> = ({ siblingData, req }) =>
	siteRolesOf(siblingData.memberships ?? [], req);
