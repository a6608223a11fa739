import type { Access, FieldAccess, Where } from 'payload';
import { isAdministrator, type Role, sitesOf, writers } from './roles.ts';

/** Returns a query constraint, or false without sites: an empty list would be an invalid query. */
function isOn(sites: string[], field = 'owner'): Where | false {
	return sites.length > 0 && { [field]: { in: sites } };
}

function ownerIn(data: unknown): string | undefined {
	const owner = typeof data === 'object' && data !== null && 'owner' in data ? data.owner : undefined;
	return typeof owner === 'string' ? owner : undefined;
}

function wantsToPublish(data: unknown): boolean {
	return typeof data === 'object' && data !== null && '_status' in data && data._status === 'published';
}

export const administrators: Access = ({ req: { user } }) => isAdministrator(user);

export const administratorsOnField: FieldAccess = ({ req: { user } }) => isAdministrator(user);

export const nobody: Access = () => false;

export const nobodyOnField: FieldAccess = () => false;

export const signedIn: Access = ({ req: { user } }) => Boolean(user);

/** Members read what is published on any site, and everything on sites where they hold one of `allowed`. */
export const publishedOrOwnSiteAs =
	(...allowed: readonly Role[]): Access =>
	({ req: { user } }) => {
		if (!user) return false;
		if (isAdministrator(user)) return true;
		// Without the second condition, `?trash=true` would show the deleted documents of other sites.
		const published: Where = {
			and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
		};
		const own = isOn(sitesOf(user, allowed));
		return own ? { or: [published, own] } : published;
	};

/** Members read the history of documents of sites where they hold one of `allowed`. */
export const historyOfOwnSiteAs =
	(...allowed: readonly Role[]): Access =>
	({ req: { user } }) =>
		isAdministrator(user) || isOn(sitesOf(user, allowed), 'version.owner');

/**
 * Members create documents on sites where they hold one of `allowed`; editors create no published ones. Payload
 * treats any query constraint as true here, so this returns a boolean. It is called without data to decide whether to
 * show the “create” button.
 */
export const createOnOwnSiteAs =
	(...allowed: readonly Role[]): Access =>
	({ data, req: { user } }) => {
		if (isAdministrator(user)) return true;
		const sites = sitesOf(user, wantsToPublish(data) ? allowed.filter((role) => role !== 'editor') : allowed);
		const owner = ownerIn(data);
		return owner === undefined ? sites.length > 0 : sites.includes(owner);
	};

/** Members change documents of sites where they hold one of `allowed`; editors don't publish. */
export const updateOwnSiteAs =
	(...allowed: readonly Role[]): Access =>
	({ data, req: { user } }) => {
		if (isAdministrator(user)) return true;
		const sites = sitesOf(user, wantsToPublish(data) ? allowed.filter((role) => role !== 'editor') : allowed);
		const owner = ownerIn(data);
		return (owner === undefined || sites.includes(owner)) && isOn(sites);
	};

/** Members act on documents of the sites where they hold one of `allowed`. */
export const ownSiteAs =
	(...allowed: readonly Role[]): Access =>
	({ req: { user } }) =>
		isAdministrator(user) || isOn(sitesOf(user, allowed));

/** Members change their own sites, which own themselves; only publishers publish the change. */
export const updateOwnSite: Access = ({ data, req: { user } }) =>
	isAdministrator(user) || isOn(sitesOf(user, wantsToPublish(data) ? ['publisher'] : writers), 'id');

/** Members read the history of their own sites. */
export const historyOfSite: Access = ({ req: { user } }) =>
	isAdministrator(user) || isOn(sitesOf(user, writers), 'parent');

/** Every member of a site uploads to it: uploads have no drafts to separate editors from publishers. */
export const uploadToOwnSite: Access = ({ data, req: { user } }) => {
	if (isAdministrator(user)) return true;
	const sites = sitesOf(user, writers);
	const owner = ownerIn(data);
	return owner === undefined ? sites.length > 0 : sites.includes(owner);
};

/** People see and change their own account; administrators see and change all. */
export const oneselfOrAdministrators: Access = ({ req: { user } }) =>
	isAdministrator(user) || (user ? { id: { equals: user.id } } : false);
