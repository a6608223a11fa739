import { siteKey } from '@portolano/content-models';
import { z } from 'zod';

/** Settings of a publisher. */
export const publisherSettings = z.strictObject({
	/** Folder for the log copy, the stored files and the sites. */
	dataDir: z.string().min(1),
	/** Address of the CMS, such as `http://localhost:3000`. */
	cmsUrl: z.url({ protocol: /^https?$/ }),
	/** Token for reading the log and the stored files of the CMS. */
	logToken: z.string().min(1),
	/** Token that callers of the publisher's HTTP routes must send. */
	token: z.string().min(16),
	/** Folder with the built application of each kind of site: `<sitesDir>/portal/dist/`. */
	sitesDir: z.string().min(1),
	/** Port of the HTTP routes, on this machine only. */
	port: z.int().min(0).max(65_535).default(4300),
	/** Number of releases of each site that can be rolled back to. */
	keep: z.int().min(1).default(20),
	/** Seconds between reads of the log without a nudge. */
	pollSeconds: z.number().positive().default(5),
	/** Keys of the sites to publish. Default: all. */
	sites: z.array(siteKey).optional(),
});

export type PublisherSettings = z.infer<typeof publisherSettings>;

/** {@link PublisherSettings} as input, where settings with a default are optional. */
export type PublisherOptions = z.input<typeof publisherSettings>;
