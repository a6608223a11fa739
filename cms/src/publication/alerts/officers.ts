import type { TypedUser } from 'payload';
import { allUsers } from '../../access/all-users.ts';
import { mayPublishAlert, type PlacedAlert } from '../../access/alert-rights.ts';
import { isAdministrator } from '../../access/roles.ts';
import type { Scope } from '../scope.ts';
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
	const users = (await allUsers(scope)).filter(({ id }) => id !== except);
	const officers = users.filter((one) => mayPublishAlert({ ...one, isAdministrator: false }, alert, sites));
	if (officers.length > 0) return { people: officers, areAdministrators: false };
	return { people: users.filter(isAdministrator), areAdministrators: true };
}
