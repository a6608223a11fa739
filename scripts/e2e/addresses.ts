import { readFileSync } from 'node:fs';
import { z } from 'zod';

const siteAddress = z.object({
	key: z.string(),
	name: z.string(),
	kind: z.enum(['portal', 'brand', 'area']),
	/** Origin with the host name, for browsers. */
	origin: z.string(),
	/** Address of the same site on its own port, for clients that can't resolve `*.localhost`. */
	url: z.string(),
	/** Folder of the live release. */
	folder: z.string(),
});

const addressesSchema = z.object({
	cms: z.string(),
	publisher: z.string(),
	sites: z.array(siteAddress).min(1),
});

/** Addresses of the installation under test. */
export type Addresses = z.infer<typeof addressesSchema>;
export type SiteAddress = z.infer<typeof siteAddress>;

/** Reads the addresses that `portolano start` wrote once everything was running. */
export function readAddresses(file: string): Addresses {
	return addressesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
