import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteApplication } from '@portolano/content-store';
import { applicationVersion } from '../program-hash.ts';

/** The loaded application of a kind of site, with the folders of its build. */
export interface LoadedApplication {
	readonly application: SiteApplication;
	/** Folder of the build. */
	readonly dist: string;
	/** Changes whenever a file of the build does. */
	readonly version: string;
	/** Absolute path of the hashed styles, scripts, fonts and icons; undefined when there are none. */
	readonly assets: string | undefined;
}

function isApplication(value: unknown): value is SiteApplication {
	if (typeof value !== 'object' || value === null) return false;
	if (!('families' in value) || !Array.isArray(value.families)) return false;
	return ['languageOf', 'rankOf', 'render'].every((name) => typeof Reflect.get(value, name) === 'function');
}

async function exists(path: string): Promise<boolean> {
	return access(path).then(
		() => true,
		// An unreadable file counts as missing; the caller reports it.
		() => false,
	);
}

/**
 * Loads the `astro build` of a site application: `server/entry.mjs`, which exports `application`, and `client/`.
 * @throws when it is not built or has no valid `application` export.
 */
export async function loadApplication(dist: string): Promise<LoadedApplication> {
	const entry = resolve(dist, 'server/entry.mjs');
	if (!(await exists(entry))) {
		throw new Error(
			`The site application ${dist} is not built: ${entry} is missing. Run “astro build” in its folder. ` +
				'What is online has not been changed.',
		);
	}
	const module: unknown = await import(pathToFileURL(entry).href);
	const exported =
		typeof module === 'object' && module !== null && 'application' in module && module.application;
	if (!isApplication(exported)) {
		throw new TypeError(
			`${entry} exports no “application” with families, languageOf, rankOf and render. ` +
				'Check its server entry against SiteApplication of @portolano/content-store. What is online has not been changed.',
		);
	}
	const client = join(resolve(dist), 'client');
	const assets = (await exists(client)) ? client : undefined;
	return { application: exported, dist: resolve(dist), version: applicationVersion(resolve(dist)), assets };
}
