import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Home, siteApplications } from '../places.ts';
import { writeByRenaming } from '../write-by-renaming.ts';

const servedSite = z.object({
	key: z.string(),
	kind: z.enum(siteApplications),
	name: z.string(),
	/** Origin with the host name, for browsers. */
	origin: z.string(),
	/** Folder of its live release. */
	folder: z.string(),
	/** Address of the same site on its own port. */
	url: z.string(),
});

const addresses = z.object({ cms: z.string(), publisher: z.string(), sites: z.array(servedSite) });

/** A published site and its addresses. */
export type ServedSite = z.infer<typeof servedSite>;

/** Addresses of the CMS, the publisher and the sites of an installation. */
export type Addresses = z.infer<typeof addresses>;

const fileOf = ({ dataFolder }: Home) => join(dataFolder, 'addresses.json');

/** Reads the addresses last written by the program that serves the sites. */
export const readAddresses = (home: Home): Addresses =>
	addresses.parse(JSON.parse(readFileSync(fileOf(home), 'utf8')));

/** Writes the addresses for other programs. */
export function writeAddresses(home: Home, value: Addresses): void {
	writeByRenaming(fileOf(home), `${JSON.stringify(value, undefined, 2)}\n`);
}
