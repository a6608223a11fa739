import type { ContentType } from '@portolano/content-models';
import type { Payload, TypedUser } from 'payload';
import { hasDrafts } from '../publication/read-records.ts';
import { isAdministrator, type Role, rolesOn, sitesOf } from './roles.ts';

/** The roles whose saves become public. Pictures and files have no drafts: whoever may upload them publishes by saving. */
export function rolesThatPublish(type: ContentType, payload: Payload): readonly Role[] {
	return hasDrafts(type, payload) ? ['publisher'] : rolesOn(type);
}

/** Whether `user` may publish documents of a type on a site. For alerts see `alert-rights.ts`. */
export function mayPublishOn(
	user: TypedUser,
	{ type, site }: { type: ContentType; site: string },
	payload: Payload,
): boolean {
	return isAdministrator(user) || sitesOf(user, rolesThatPublish(type, payload), type).includes(site);
}
