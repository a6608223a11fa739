import type { TypedUser } from 'payload';

/** The roles of those who work on all contents of a site. */
export const writers = ['editor', 'publisher'] as const;

export const roles = [...writers, 'alert-officer'] as const;

/**
 * A member's role on a site: an editor writes drafts, a publisher also publishes and withdraws them. An alert officer
 * does all that with alerts, and nothing with other contents: see `alert-rights.ts`.
 */
export type Role = (typeof roles)[number];

/** A role on one site, given to a member for that site or for the body that it belongs to. */
export interface SiteRole {
	/** Id of the site. */
	site: string;
	/** Id of the body for which it was given, if it was: then it holds on all sites of the body. */
	body?: string;
	role: Role;
}

type MaybeUser = Partial<Pick<TypedUser, 'isAdministrator' | 'siteRoles'>> | null | undefined;

export function isAdministrator(user: MaybeUser): boolean {
	return user?.isAdministrator === true;
}

/** The roles that give access to documents of a collection on one's own sites. */
export function rolesOn(collection: string): readonly Role[] {
	return collection === 'alert' ? roles : writers;
}

/** Ids of the sites where `user` holds one of `wanted`, through a site or through its body. */
export function sitesOf(user: MaybeUser, wanted: readonly Role[]): string[] {
	const held = (user?.siteRoles ?? []).filter(({ role }) => wanted.includes(role));
	return [...new Set(held.map(({ site }) => site))];
}
