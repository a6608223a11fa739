import type { PayloadRequest } from 'payload';
import { waitingUnits, type WaitingUnit } from '../publication/schedule/waiting-units.ts';
import type { Scope } from '../publication/scope.ts';
import type { Bundle } from './bundle.ts';
import { BundleRefused } from './bundle-refused.ts';
import { seenOf } from './parts.ts';
import { findBundle } from './rights.ts';

/** Returns the entries of a bundle that wait for their instant. */
export async function waitingOf({ group }: Bundle, scope: Scope): Promise<WaitingUnit | undefined> {
	return group === undefined ? undefined : (await waitingUnits({ groupId: { equals: group } }, scope))[0];
}

/**
 * Reads a bundle that can be changed, for the user of `req`, in the transaction of `own`.
 * @param seen the fingerprint of what the user saw, for what depends on it.
 * @throws BundleRefused when it is published or scheduled, or no longer what the user saw.
 */
export async function findOpen(
	{ id, seen }: { id: string; seen?: string },
	req: PayloadRequest,
	own: PayloadRequest = req,
): Promise<Bundle> {
	const bundle = await findBundle(id, req, own);
	if (bundle.publishedAt !== undefined) throw new BundleRefused('Il pacchetto è già pubblicato.');
	if (await waitingOf(bundle, own))
		throw new BundleRefused('Il pacchetto è programmato: annulla la programmazione, poi cambialo.');
	if (seen !== undefined && seen !== (await seenOf(bundle.parts, own)))
		throw new BundleRefused(
			'Nel frattempo qualcuno ha cambiato il pacchetto o uno dei suoi contenuti: guarda com’è adesso, poi riprova.',
		);
	return bundle;
}
