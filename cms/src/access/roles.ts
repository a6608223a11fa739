import type { TypedUser } from 'payload';

export const roles = ['editor', 'publisher'] as const;

/** A member's role on a site: an editor writes drafts, a publisher also publishes and withdraws them. */
export type Role = (typeof roles)[number];

/** A role on one site, given to a member for that site or for the body that it belongs to. */
export interface SiteRole {
	/** Id of the site. */
	site: string;
	role: Role;
}

type MaybeUser = Partial<Pick<TypedUser, 'isAdministrator' | 'siteRoles'>> | null | undefined;

export function isAdministrator(user: MaybeUser): boolean {
	return user?.isAdministrator === true;
}

/** Ids of the sites where `user` holds one of `wanted`, through a site or through its body. */
export function sitesOf(user: MaybeUser, wanted: readonly Role[]): string[] {
	const held = (user?.siteRoles ?? []).filter(({ role }) => wanted.includes(role));
	return [...new Set(held.map(({ site }) => site))];
}
