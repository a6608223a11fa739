import type { TypedUser } from 'payload';
import { mayPublishAlert, type PlacedAlert } from '../../access/alert-rights.ts';
import { isAdministrator } from '../../access/roles.ts';
import { nested, type Scope } from '../scope.ts';
import { readSitesOfBodies } from '../sites.ts';

/** Those to call about an alert. */
export interface Officers {
	people: TypedUser[];
	/** Nobody has the role: these are the administrators. */
	areAdministrators: boolean;
}

/** Returns those other than `except` whose role lets them publish the alert; administrators if there are none. */
export async function officersFor(alert: PlacedAlert, scope: Scope, except?: string): Promise<Officers> {
	const sites = await readSitesOfBodies(scope);
	const { docs } = await scope.payload.find({
		...{ collection: 'users', overrideAccess: true, depth: 0, pagination: false, req: nested(scope) },
	});
	const users = docs
		.filter(({ id }) => id !== except)
		.map((one): TypedUser => ({ ...one, collection: 'users' }));
	const officers = users.filter((one) => mayPublishAlert({ ...one, isAdministrator: false }, alert, sites));
	if (officers.length > 0) return { people: officers, areAdministrators: false };
	return { people: users.filter(isAdministrator), areAdministrators: true };
}
