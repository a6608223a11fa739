import { redirect } from 'next/navigation';
import type { ServerProps } from 'payload';
import { isAdministrator, sitesOf, writers } from '../../access/roles.ts';

/** Leads officers to the screen of alerts: at once those who do nothing else, unless they ask for the desk. */
export function WayToAlerts({ user, searchParams }: ServerProps) {
	const isOfficer = sitesOf(user, ['alert-officer']).length > 0;
	if (!isOfficer && !isAdministrator(user)) return null;
	const isOnlyOfficer = !isAdministrator(user) && sitesOf(user, writers).length === 0;
	if (isOnlyOfficer && searchParams?.['redazione'] === undefined) redirect('/admin/allerte');
	return (
		<p className="portolano-way-to-alerts">
			<a href="/admin/allerte">Allerte: pubblica, proroga, concludi</a>
		</p>
	);
}
