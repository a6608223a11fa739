import { APIError, type PayloadRequest, type TypedUser, type Where } from 'payload';
import { isAdministrator, publishers, roles, sitesOf } from '../access/roles.ts';
import type { SavedFilter as Row } from '../generated/payload-types.ts';
import { nested } from '../publication/scope.ts';
import { readSites } from '../publication/sites.ts';

/** A filter can't be saved or changed, and why, in Italian; nothing changed. */
export class FilterRefused extends APIError {
	constructor(status: number, reason: string) {
		super(`${reason} Nulla è cambiato.`, status, undefined, true);
	}
}

/** Most filters that one person keeps for one list. */
const FILTERS_MAX = 30;

/** A filter as a list shows it. */
export interface ShownFilter {
	id: string;
	name: string;
	/** The query of the address of the list. */
	query: string;
	/** Name of the site with which it is shared, and of who shares it; undefined for one's own alone. */
	shared: { site: string; person: string } | undefined;
	/** Whether the user may rename and remove it. */
	mayChange: boolean;
}

/** A filter as a person wants to keep it. */
export interface NewFilter {
	list: string;
	name: string;
	query: string;
	/** Id of the site with which it is shared; undefined for a filter of one's own. */
	site?: string | undefined;
}

function mayShareWith(user: TypedUser, site: string): boolean {
	return isAdministrator(user) || sitesOf(user, roles).includes(site);
}

function visibleTo(user: TypedUser): Where {
	const isOwn: Where = { personId: { equals: user.id } };
	if (isAdministrator(user)) return { or: [isOwn, { site: { exists: true } }] };
	const sites = sitesOf(user, roles);
	return sites.length === 0 ? isOwn : { or: [isOwn, { site: { in: sites } }] };
}

/** A shared filter is also looked after by those who decide on the site. */
function mayChange(user: TypedUser, { personId, site }: Row): boolean {
	if (personId === user.id) return true;
	if (!site) return false;
	return isAdministrator(user) || sitesOf(user, publishers).includes(site);
}

async function rowsOf(where: Where, req: PayloadRequest): Promise<Row[]> {
	const { docs } = await req.payload.find({
		collection: 'saved-filters',
		where,
		sort: 'name',
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(req),
	});
	return docs;
}

/** Returns the filters of a list that `user` has, or that are shared with their sites, and with which sites they may share. */
export async function filtersFor(
	user: TypedUser,
	list: string,
	req: PayloadRequest,
): Promise<{ filters: ShownFilter[]; sites: { id: string; name: string }[] }> {
	const rows = await rowsOf({ and: [{ list: { equals: list } }, visibleTo(user)] }, req);
	const sites = await readSites(req);
	return {
		filters: rows.map((row) => ({
			...{ id: row.id, name: row.name, query: row.query, mayChange: mayChange(user, row) },
			shared: row.site ? { site: sites.get(row.site)?.name ?? '', person: row.person } : undefined,
		})),
		sites: [...sites].flatMap(([id, { name }]) => (mayShareWith(user, id) ? [{ id, name }] : [])),
	};
}

/** Keeps a filter for `user`. @throws FilterRefused */
export async function addFilter(user: TypedUser, wanted: NewFilter, req: PayloadRequest): Promise<void> {
	const { list, name, query, site } = wanted;
	if (site !== undefined && !mayShareWith(user, site))
		throw new FilterRefused(403, 'Condividi un filtro solo con un sito su cui lavori.');
	const own = await rowsOf({ and: [{ list: { equals: list } }, { personId: { equals: user.id } }] }, req);
	if (own.length >= FILTERS_MAX)
		throw new FilterRefused(400, `Hai già ${FILTERS_MAX} filtri per questo elenco: togline uno.`);
	if (own.some((row) => row.name === name))
		throw new FilterRefused(409, `Hai già un filtro «${name}»: scegli un altro nome, o togli quello.`);
	await req.payload.create({
		collection: 'saved-filters',
		data: {
			...{ at: new Date().toISOString(), list, name, query, site: site ?? null },
			...{ person: user.name, personId: user.id },
		},
		depth: 0,
		overrideAccess: true,
		req: nested(req),
	});
}

async function findToChange(user: TypedUser, id: string, req: PayloadRequest): Promise<Row> {
	const [row] = await rowsOf({ and: [{ id: { equals: id } }, visibleTo(user)] }, req);
	if (!row) throw new FilterRefused(404, 'Questo filtro non c’è più, o non è tuo.');
	if (mayChange(user, row)) return row;
	throw new FilterRefused(403, 'Questo filtro lo cambia chi l’ha condiviso, o chi è responsabile del sito.');
}

/** Renames a filter; returns the list to which it belongs. @throws FilterRefused */
export async function renameFilter(
	user: TypedUser,
	{ id, name }: { id: string; name: string },
	req: PayloadRequest,
): Promise<string> {
	const { list } = await findToChange(user, id, req);
	await req.payload.update({
		...{ collection: 'saved-filters', id, data: { name }, depth: 0 },
		...{ overrideAccess: true, req: nested(req) },
	});
	return list;
}

/** Removes a filter; returns the list to which it belonged. @throws FilterRefused */
export async function removeFilter(user: TypedUser, id: string, req: PayloadRequest): Promise<string> {
	const { list } = await findToChange(user, id, req);
	await req.payload.delete({
		...{ collection: 'saved-filters', id, depth: 0 },
		...{ overrideAccess: true, req: nested(req) },
	});
	return list;
}
