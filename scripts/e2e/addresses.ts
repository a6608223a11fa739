import { readFileSync } from 'node:fs';
import { z } from 'zod';

const siteAddress = z.object({
	key: z.string(),
	kind: z.enum(['portal', 'brand', 'area']),
	/** By host name, as browsers reach it. */
	origin: z.string(),
	/** The same site on its own port, for clients that can't resolve `*.localhost`. */
	url: z.string(),
	/** The live release on disk. */
	folder: z.string(),
});

const addressesSchema = z.object({
	cms: z.string(),
	publisher: z.string(),
	sites: z.array(siteAddress).min(1),
});

/** Where the installation under test answers. */
export type Addresses = z.infer<typeof addressesSchema>;
export type SiteAddress = z.infer<typeof siteAddress>;

/** Reads what `portolano start` wrote when everything was up. */
export function readAddresses(file: string): Addresses {
	return addressesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
