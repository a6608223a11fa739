import type { TypedUser } from 'payload';

/** The roles of those who work on all contents of a site. */
export const writers = ['editor', 'publisher'] as const;

export const roles = [...writers, 'alert-officer', 'author', 'contributor'] as const;

/**
 * A member's role on a site. An editor writes drafts, a publisher also approves, publishes and withdraws them. An alert
 * officer does all that with alerts, and nothing with other contents: see `alert-rights.ts`. An author writes drafts of
 * their own, and a contributor those of their own office: see `own-documents.ts`.
 */
export type Role = (typeof roles)[number];

/** The roles with which a draft may become public. */
export const publishers: readonly Role[] = ['publisher', 'alert-officer'];

/** A role on one site, given to a member for that site or for the body that it belongs to. */
export interface SiteRole {
	/** Id of the site. */
	site: string;
	/** Id of the body for which it was given, if it was: then it holds on all sites of the body. */
	body?: string;
	role: Role;
	/** The content types on which it holds; all, when there are none. */
	sections?: string[];
	/** Id of the office of a contributor. */
	office?: string;
	/** Ids of the contact points that this office has. */
	contactPoints?: string[];
}

export type MaybeUser = Partial<Pick<TypedUser, 'id' | 'isAdministrator' | 'siteRoles'>> | null | undefined;

export function isAdministrator(user: MaybeUser): boolean {
	return user?.isAdministrator === true;
}

/** What an office has of its own, and the pictures and files that go with it. */
const ofOffices = ['service', 'office', 'contact-point', 'document', 'media', 'file'];

/** What a site is made of is for those who look after all of it; alerts are for officers. */
const notForAuthors = ['site', 'body', 'menu', 'alert'];

function isFor(role: Role, collection: string): boolean {
	if (role === 'alert-officer') return collection === 'alert';
	if (role === 'author') return !notForAuthors.includes(collection);
	return role !== 'contributor' || ofOffices.includes(collection);
}

/** The roles that give access to documents of a collection on one's own sites. */
export function rolesOn(collection: string): readonly Role[] {
	return roles.filter((role) => isFor(role, collection));
}

/** The roles of `user` among `wanted`, on each site; with a `collection`, those that hold on it. */
export function siteRolesOf(user: MaybeUser, wanted: readonly Role[], collection?: string): SiteRole[] {
	return (user?.siteRoles ?? []).filter(({ role, sections = [] }) => {
		const isOn = collection === undefined || sections.length === 0 || sections.includes(collection);
		return wanted.includes(role) && isOn && (collection === undefined || isFor(role, collection));
	});
}

/** Ids of the sites where `user` holds one of `wanted`, through a site or through its body; see {@link siteRolesOf}. */
export function sitesOf(user: MaybeUser, wanted: readonly Role[], collection?: string): string[] {
	return [...new Set(siteRolesOf(user, wanted, collection).map(({ site }) => site))];
}
