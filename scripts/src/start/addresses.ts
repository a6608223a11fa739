import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Home, siteApplications } from '../places.ts';

const servedSite = z.object({
	key: z.string(),
	kind: z.enum(siteApplications),
	name: z.string(),
	/** By host name, as browsers reach it. */
	origin: z.string(),
	/** Its live release. */
	folder: z.string(),
	/** The same site on a port of its own. */
	url: z.string(),
});

const addresses = z.object({ cms: z.string(), publisher: z.string(), sites: z.array(servedSite) });

/** A published site and where it is served. */
export type ServedSite = z.infer<typeof servedSite>;

/** Where what belongs to an installation answers. */
export type Addresses = z.infer<typeof addresses>;

const fileOf = ({ dataFolder }: Home) => join(dataFolder, 'addresses.json');

/** What the program that serves the sites has written last. */
export const readAddresses = (home: Home): Addresses =>
	addresses.parse(JSON.parse(readFileSync(fileOf(home), 'utf8')));

/** Writes it for other programs, which never read half of it. */
export function writeAddresses(home: Home, value: Addresses): void {
	const next = `${fileOf(home)}.next`;
	writeFileSync(next, `${JSON.stringify(value, undefined, 2)}\n`);
	renameSync(next, fileOf(home));
}
