import type { Alert } from '../generated/payload-types.ts';
import { idOf } from '../projection/mapping.ts';
import { needsTwoPeople } from '../publication/alerts/two-people.ts';
import type { Scope } from '../publication/scope.ts';
import { readSitesOfBodies } from '../publication/sites.ts';

/** Whether an alert of this site and severity is prepared by one person and confirmed by another. */
export async function takesTwo(
	owner: Alert['owner'],
	severity: Alert['severity'],
	scope: Scope,
): Promise<boolean> {
	if (severity === 'info') return false;
	const site = (await readSitesOfBodies(scope)).find(({ id }) => id === idOf(owner));
	return needsTwoPeople(site, scope);
}
