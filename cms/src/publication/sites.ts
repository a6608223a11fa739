import type { SiteKind } from '@portolano/content-models';
import { idOf } from '../projection/mapping.ts';
import type { SiteKeys } from '../projection/record.ts';
import { nested, type Scope } from './scope.ts';

export async function readSiteKeys(scope: Scope): Promise<SiteKeys> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'site',
		depth: 0,
		pagination: false,
		select: { key: true },
		req: nested(scope),
	});
	return new Map(docs.map(({ id, key }) => [id, key]));
}

/** A site and the body that it belongs to; the body is empty while none is chosen. */
export interface SiteOfBody {
	id: string;
	key: string;
	body: string;
}

export async function readSitesOfBodies(scope: Scope): Promise<SiteOfBody[]> {
	const { docs } = await scope.payload.find({
		overrideAccess: true,
		collection: 'site',
		depth: 0,
		pagination: false,
		select: { key: true, body: true },
		req: nested(scope),
	});
	return docs.map(({ id, key, body }) => ({ id, key, body: idOf(body) }));
}

/** Key and Italian name of a site. */
export interface NamedSite {
	key: string;
	name: string;
}

/** Sites by id. */
export type NamedSites = ReadonlyMap<string, NamedSite>;

/** Returns all sites, with the names that people know. */
export async function readSites(scope: Scope): Promise<NamedSites> {
	const { docs } = await scope.payload.find({
		collection: 'site',
		depth: 0,
		pagination: false,
		locale: 'it',
		select: { key: true, name: true },
		overrideAccess: true,
		req: nested(scope),
	});
	return new Map(docs.map(({ id, key, name }) => [id, { key, name }]));
}

export type SiteNames = ReadonlyMap<string, string>;

/** Returns the Italian names of all sites by key, for messages: keys are not meant for people. */
export async function readSiteNames(scope: Scope): Promise<SiteNames> {
	return namesByKey(await readSites(scope));
}

/** Returns the names of sites by key. */
export const namesByKey = (sites: NamedSites): SiteNames =>
	new Map([...sites.values()].map(({ key, name }) => [key, name]));

/** Returns the keys of sites by id. */
export const keysById = (sites: NamedSites): SiteKeys =>
	new Map([...sites].map(([id, { key }]) => [id, key]));

/** Returns the kind of a site, published or not; undefined if there is no such site or its kind isn't chosen yet. */
export async function readSiteKind(id: string, scope: Scope): Promise<SiteKind | undefined> {
	const site = await scope.payload.findByID({
		overrideAccess: true,
		collection: 'site',
		id,
		depth: 0,
		disableErrors: true,
		select: { kind: true },
		req: nested(scope),
	});
	return site?.kind ?? undefined;
}
