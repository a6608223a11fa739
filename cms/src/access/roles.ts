import type { TypedUser } from 'payload';

export const roles = ['editor', 'publisher'] as const;

/** A member's role on a site: an editor writes drafts, a publisher also publishes and withdraws them. */
export type Role = (typeof roles)[number];

type MaybeUser = Partial<Pick<TypedUser, 'isAdministrator' | 'memberships'>> | null | undefined;

export function isAdministrator(user: MaybeUser): boolean {
	return user?.isAdministrator === true;
}

/** Ids of the sites where `user` holds one of `wanted`. */
export function sitesOf(user: MaybeUser, wanted: readonly Role[]): string[] {
	return (user?.memberships ?? [])
		.filter(({ role }) => wanted.includes(role))
		.map(({ site }) => (typeof site === 'string' ? site : site.id));
}
