import { z } from 'zod';

const webUrl = z.url({ protocol: /^https?$/ });

/** Settings of the lane. */
export const laneSettings = z.strictObject({
	/** Folder for its own state: lock and copy of the log. */
	dataDir: z.string().min(1),
	/** Folder with one folder for each site, from which web servers read. */
	alertsDir: z.string().min(1),
	/** Address of the CMS, such as `http://localhost:3000`. */
	cmsUrl: webUrl,
	/** Token for reading the log of the CMS. */
	logToken: z.string().min(1),
	/** Token that callers of its HTTP routes must send. */
	token: z.string().min(16),
	/** Where the sites answer, told apart by host name: their pages are read there as readers get them. */
	checkUrl: webUrl,
	/** Port of the HTTP routes, on this machine only. */
	port: z.int().min(0).max(65_535).default(4400),
});

/** Settings as input, where those with a default are optional. */
export type LaneOptions = z.input<typeof laneSettings>;
