import type { PayloadRequest, Where } from 'payload';
import { isAdministrator, type MaybeUser, sitesOf, writers } from '../access/roles.ts';
import { readSites } from '../publication/sites.ts';
import { type Bundle, readBundle } from './bundle.ts';
import { BundleRefused } from './bundle-refused.ts';

/** Ids of the sites for whose people a user may make bundles. */
export const sitesForBundles = (user: MaybeUser): string[] => sitesOf(user, writers);

/** The sites for whose people the user of `req` may make bundles, with their names. */
export async function sitesToChoose(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
	const own = new Set(sitesForBundles(req.user));
	return [...(await readSites(req))].flatMap(([id, { name }]) =>
		isAdministrator(req.user) || own.has(id) ? { id, name } : [],
	);
}

/** Whether a user sees and changes a bundle: what becomes of its parts takes the right on each of them. */
export function worksOnBundle(user: MaybeUser, { owner, createdBy }: Bundle): boolean {
	if (isAdministrator(user)) return true;
	return (createdBy !== undefined && createdBy === user?.id) || sitesForBundles(user).includes(owner);
}

/** Matches the bundles on which a user works. */
export function ownBundles(user: MaybeUser): Where {
	if (isAdministrator(user)) return {};
	const made: Where = { createdBy: { equals: user?.id ?? '' } };
	const sites = sitesForBundles(user);
	return sites.length === 0 ? made : { or: [made, { owner: { in: sites } }] };
}

/**
 * Reads a bundle for the user of `req`, in the transaction of `own`.
 * @throws BundleRefused when it is gone, or not for this user.
 */
export async function findBundle(id: string, req: PayloadRequest, own = req): Promise<Bundle> {
	const bundle = await readBundle(id, own);
	if (bundle && worksOnBundle(req.user, bundle)) return bundle;
	throw new BundleRefused('Questo pacchetto non c’è più, o non è tra quelli su cui lavori.', 404);
}
