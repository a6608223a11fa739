import type { Access, FieldAccess, Where } from 'payload';
import { ownDocuments } from './own-documents.ts';
import { isAdministrator, publishers, type Role, rolesOn, sitesOf, writers } from './roles.ts';

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

/** Members read what is published on any site, and the documents on which they work. */
export const publishedOrOwn =
	(collection: string, wanted = rolesOn(collection)): Access =>
	({ req: { user } }) => {
		if (!user) return false;
		if (isAdministrator(user)) return true;
		// Without the second condition, `?trash=true` would show the deleted documents of other sites.
		const published: Where = {
			and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
		};
		const own = ownDocuments(user, collection, { wanted });
		return own ? { or: [published, own] } : published;
	};

/** Members read the history of the documents on which they work. */
export const historyOfOwn =
	(collection: string): Access =>
	({ req: { user } }) =>
		isAdministrator(user) || ownDocuments(user, collection, { isOfVersions: true });

/** An office is made by those who look after the whole site. */
function rolesThatCreate(collection: string): readonly Role[] {
	return rolesOn(collection).filter((role) => collection !== 'office' || role !== 'contributor');
}

function among(wanted: readonly Role[], data: unknown): readonly Role[] {
	return wantsToPublish(data) ? wanted.filter((role) => publishers.includes(role)) : wanted;
}

/**
 * Members create documents on their sites; only publishers create published ones. Payload treats any query constraint as
 * true here, so this returns a boolean: what else the saved document must have is checked by `require-own-site.ts`. It is
 * called without data to decide whether to show the “create” button.
 */
export const createOwn =
	(collection: string): Access =>
	({ data, req: { user } }) => {
		if (isAdministrator(user)) return true;
		const sites = sitesOf(user, among(rolesThatCreate(collection), data), collection);
		const owner = ownerIn(data);
		return owner === undefined ? sites.length > 0 : sites.includes(owner);
	};

/** Members change the documents on which they work; only publishers publish them. */
export const updateOwn =
	(collection: string): Access =>
	({ data, req: { user } }) => {
		if (isAdministrator(user)) return true;
		const wanted = among(rolesOn(collection), data);
		const owner = ownerIn(data);
		const isElsewhere = owner !== undefined && !sitesOf(user, wanted, collection).includes(owner);
		return !isElsewhere && ownDocuments(user, collection, { wanted });
	};

/** Publishers delete documents of their sites. */
export const deleteOwn =
	(collection: string): Access =>
	({ req: { user } }) =>
		isAdministrator(user) ||
		ownDocuments(user, collection, {
			wanted: rolesOn(collection).filter((role) => publishers.includes(role)),
		});

/** Members change their own sites, which own themselves; only publishers publish the change. */
export const updateOwnSite: Access = ({ data, req: { user } }) =>
	isAdministrator(user) || ownDocuments(user, 'site', { wanted: among(writers, data) });

/** Members of a site upload to it: uploads have no drafts to separate editors from publishers. */
export const uploadToOwnSite =
	(collection: string): Access =>
	({ data, req: { user } }) => {
		if (isAdministrator(user)) return true;
		const sites = sitesOf(user, rolesOn(collection), collection);
		const owner = ownerIn(data);
		return owner === undefined ? sites.length > 0 : sites.includes(owner);
	};

/** Members change the uploads on which they work. */
export const changeOwnUpload =
	(collection: string): Access =>
	({ req: { user } }) =>
		isAdministrator(user) || ownDocuments(user, collection);

/** People see and change their own account; administrators see and change all. */
export const oneselfOrAdministrators: Access = ({ req: { user } }) =>
	isAdministrator(user) || (user ? { id: { equals: user.id } } : false);
