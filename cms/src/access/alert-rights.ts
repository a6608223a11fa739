import type { Published } from '@portolano/content-models';
import { APIError, type TypedUser } from 'payload';
import type { SiteOfBody } from '../publication/sites.ts';
import { isAdministrator, publishers, type Role, siteRolesOf } from './roles.ts';

/** Where an alert stands, and what it is: all that counts for the right to publish it. `owner` and `alsoOn` are keys of sites. */
export type PlacedAlert = Pick<Published<'alert'>, 'severity' | 'scope' | 'owner' | 'alsoOn'>;

/** A service notice is an inconvenience, which publishers tell on their own sites; the rest is for alert officers. */
function rolesFor({ severity }: PlacedAlert): readonly Role[] {
	return severity === 'info' ? publishers : ['alert-officer'];
}

/**
 * Whether `user` may publish, change, end or withdraw an alert. Nobody speaks where their role doesn't reach:
 *
 * | the alert stands on | a role is needed |
 * | --- | --- |
 * | `chosen`: its owner and the sites chosen with it | on each of these sites, or on their body |
 * | `body`: all sites of the owner's body, future ones too | on these sites, and on the body itself |
 * | `all`: all sites | on these sites, and on every body that has a site |
 *
 * The role is that of an alert officer; for a service notice (`info`) that of a publisher is enough. Administrators may
 * publish every alert.
 */
export function mayPublishAlert(
	user: Pick<TypedUser, 'isAdministrator' | 'siteRoles'>,
	alert: PlacedAlert,
	sites: readonly SiteOfBody[],
): boolean {
	if (isAdministrator(user)) return true;
	const held = siteRolesOf(user, rolesFor(alert), 'alert');
	const own = new Set(held.map(({ site }) => site));
	const bodies = new Set(held.map(({ body }) => body));
	const named = new Set([alert.owner, ...alert.alsoOn]);
	const shows = sites.filter(({ key }) => named.has(key));
	if (shows.length < named.size || !shows.every(({ id }) => own.has(id))) return false;
	return bodiesReached(alert, sites).every((body) => bodies.has(body));
}

/** Ids of the bodies all of whose sites show the alert. */
function bodiesReached({ scope, owner }: PlacedAlert, sites: readonly SiteOfBody[]): string[] {
	if (scope === undefined || scope === 'chosen') return [];
	const reached =
		scope === 'all' ? sites.filter(({ body }) => body !== '') : sites.filter(({ key }) => key === owner);
	return [...new Set(reached.map(({ body }) => body))];
}

/** The user may write the alert, and not publish it: see {@link mayPublishAlert}. */
export class AlertForbidden extends APIError {
	constructor() {
		super(
			'Le allerte le pubblica, le cambia e le conclude chi è responsabile delle allerte su tutti i siti dove si vedono; ' +
				'gli avvisi di servizio anche chi è responsabile di quei siti. Salva una bozza e avvisa chi può, oppure scegli ' +
				'solo siti tuoi. Nulla è cambiato.',
			403,
			undefined,
			true,
		);
	}
}
