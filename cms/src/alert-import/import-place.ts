import type { PayloadRequest } from 'payload';
import { isAdministrator, publishers, sitesOf } from '../access/roles.ts';
import { idOf } from '../projection/mapping.ts';
import { nested } from '../publication/scope.ts';
import { ImportRefused } from './import-refused.ts';
import type { ImportPlace } from './imported-alert.ts';

/** A site on which drafts are made, and the place of its body. */
export interface ImportSite {
	readonly id: string;
	readonly key: string;
	readonly name: string;
	readonly place: ImportPlace;
}

/**
 * Returns the site with this key or id, on which the user prepares alerts.
 * @throws {ImportRefused} for users without a role for it, and for a site whose body is missing.
 */
export async function importSite(keyOrId: string, req: PayloadRequest): Promise<ImportSite> {
	const { payload, user } = req;
	const { docs } = await payload.find({
		collection: 'site',
		where: { or: [{ key: { equals: keyOrId } }, { id: { equals: keyOrId } }] },
		...{
			draft: true,
			locale: 'it',
			depth: 0,
			limit: 1,
			pagination: false,
			overrideAccess: true,
			req: nested(req),
		},
	});
	const [site] = docs;
	if (!site || !(isAdministrator(user) || sitesOf(user, publishers).includes(site.id)))
		throw new ImportRefused(
			`Serve il ruolo di chi pubblica allerte sul sito «${keyOrId.slice(0, 60)}»: il tuo account non lo ha.`,
			403,
		);
	const body = await payload.findByID({
		...{ collection: 'body', id: idOf(site.body), locale: 'it', depth: 0, overrideAccess: true },
		...{ disableErrors: true, req: nested(req) },
	});
	if (!body)
		throw new ImportRefused(`Il sito «${keyOrId}» non ha un ente: sceglilo nel modulo del sito.`, 409);
	return {
		id: site.id,
		key: site.key,
		name: site.name ?? site.key,
		place: {
			city: body.city,
			istatCode: body.istatCode ?? undefined,
			alertZone: body.alertZone ?? undefined,
		},
	};
}
