import { contentTypeSchema, type Reference, siteKey } from '@portolano/content-models';
import type { PageFiles, PagePath, QueryKey } from '@portolano/content-store';
import { z } from 'zod';
import type { FailedPage } from './render-page.ts';
import type { StoreChange } from './store-change.ts';

/** What one thread renders from. */
export const workerTask = z.strictObject({
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
});

export type WorkerTask = z.infer<typeof workerTask>;

/** What a thread is told, before its first page or between two. */
export type WorkerOrder =
	/** Pages to render, with the document whose page each is. */
	| { readonly render: readonly (readonly [PagePath, Reference | undefined])[] }
	/** A page that it no longer has to render. */
	| { readonly skip: PagePath }
	/** A change of the documents, to be repeated on its own store. */
	| { readonly change: StoreChange }
	/** Nothing more will come. */
	| { readonly end: true };

/** A page that a worker has rendered and stored, or why it could not be rendered. */
export type WorkerRendered = { readonly hash: string; readonly files: PageFiles } | Omit<FailedPage, 'path'>;

/** `queries` are ids of queries reported earlier. */
export type WorkerPage = WorkerRendered & { readonly path: PagePath; readonly queries: Uint32Array };

/** What a thread has done since its last report. */
export interface WorkerReport {
	/** How many changes its store had repeated when every one of the pages was as it is here. */
	readonly changes: number;
	/** Queries that were not reported before, by number. */
	readonly queries: readonly (readonly [number, QueryKey])[];
	readonly pages: readonly WorkerPage[];
}
