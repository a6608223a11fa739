import { contentTypeSchema, siteKey } from '@portolano/content-models';
import type { PageFiles, PagePath, QueryKey } from '@portolano/content-store';
import { z } from 'zod';

/** The task of a worker: pages to render and the state of the store. */
export const workerTask = z.strictObject({
	/** Folder of the built application. */
	dist: z.string(),
	/** Copy of the log, to be read up to `seq`. */
	log: z.string(),
	seq: z.int(),
	now: z.string(),
	/** Documents that are held back. */
	held: z.array(z.strictObject({ type: contentTypeSchema, id: z.string() })),
	site: siteKey,
	/** Folder in which rendered pages are stored. */
	blobs: z.string(),
	pages: z.array(
		z.strictObject({
			path: z.string(),
			document: z.strictObject({ type: contentTypeSchema, id: z.string() }).optional(),
		}),
	),
});

export type WorkerTask = z.infer<typeof workerTask>;

/** A page that a worker has rendered and stored, or its error; `queries` are ids of queries reported earlier. */
export type WorkerPage = { path: PagePath; queries: Uint32Array } & (
	{ hash: string; files: PageFiles } | { message: string }
);

/** A message of a worker about some rendered pages. */
export interface WorkerReport {
	/** Queries not reported before, by number. */
	queries: [number, QueryKey][];
	pages: WorkerPage[];
}
