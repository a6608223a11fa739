import { siteKey } from '@portolano/content-models';
import { z } from 'zod';

/** What a publisher is told when it starts. */
export const publisherSettings = z.strictObject({
	/** Folder of the log copy, the stored files and the sites. */
	dataDir: z.string().min(1),
	/** Address of the CMS, such as `http://localhost:3000`. */
	cmsUrl: z.url({ protocol: /^https?$/ }),
	/** The token by which the CMS knows who may read its log. */
	logToken: z.string().min(1),
	/** The token of requests over HTTP. */
	token: z.string().min(16),
	/** Folder with one folder for each kind of site, built: `<sitesDir>/portal/dist/`. */
	sitesDir: z.string().min(1),
	/** Port of nudges and status, on this machine alone. */
	port: z.int().min(0).max(65_535).default(4300),
	/** Releases of each site that can be rolled back to. */
	keep: z.int().min(1).default(20),
	/** Seconds between two looks at the log when no nudge comes. */
	pollSeconds: z.number().positive().default(5),
	/** The sites to publish; all when absent. */
	sites: z.array(siteKey).optional(),
});

export type PublisherSettings = z.infer<typeof publisherSettings>;

/** {@link PublisherSettings} as they are written, defaults left out. */
export type PublisherOptions = z.input<typeof publisherSettings>;
