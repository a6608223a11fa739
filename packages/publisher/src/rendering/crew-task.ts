import { contentTypeSchema, siteKey } from '@portolano/content-models';
import type { Asking, PagePath } from '@portolano/content-store';
import { z } from 'zod';

/** What one thread is to render, and of what. */
export const crewTask = z.strictObject({
	/** Folder of the built application. */
	dist: z.string(),
	/** Copy of the log, to be read up to `seq`. */
	log: z.string(),
	seq: z.int(),
	now: z.string(),
	/** Documents that are held. */
	held: z.array(z.strictObject({ type: contentTypeSchema, id: z.string() })),
	site: siteKey,
	/** Where rendered pages are kept. */
	blobs: z.string(),
	pages: z.array(
		z.strictObject({
			path: z.string(),
			document: z.strictObject({ type: contentTypeSchema, id: z.string() }).optional(),
		}),
	),
});

export type CrewTask = z.infer<typeof crewTask>;

/** A page that a thread has rendered and kept, or why it could not; `asked` are numbers of questions that it has told. */
export type CrewPage = { path: PagePath; asked: Uint32Array } & (
	{ hash: string; links: string[] } | { message: string }
);

/** What a thread says now and then. */
export interface CrewReport {
	/** Questions that were not told before, by number. */
	questions: [number, Asking][];
	pages: CrewPage[];
}
