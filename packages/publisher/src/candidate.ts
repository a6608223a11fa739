import { readFileSync } from 'node:fs';
import type { SiteKey } from '@portolano/content-models';
import type { PageFiles, PagePath, SiteApplication, Store } from '@portolano/content-store';
import type { Blobs } from './release/blobs.ts';
import {
	type FailedPage,
	fileOf,
	type PageToRender,
	type RenderedPage,
	renderPage,
} from './rendering/render-page.ts';
import type { WorkerRendered } from './rendering/worker-pool.ts';

/** A page rendered on this thread or by a worker. */
export interface Candidate {
	readonly path: PagePath;
	readonly files: PageFiles;
	whole(): RenderedPage;
	/** Stores the bytes as a blob; returns their hash. */
	keep(): string;
}

export interface CandidateDependencies {
	readonly site: SiteKey;
	readonly application: SiteApplication;
	readonly store: Store;
	readonly blobs: Blobs;
}

/** Returns the page as rendered by a worker, or renders it on this thread. */
export async function candidateOf(
	{ application, store, blobs }: CandidateDependencies,
	page: PageToRender,
	byWorker: WorkerRendered | undefined,
): Promise<Candidate | FailedPage> {
	if (byWorker) return candidateOfWorker(blobs, page.path, byWorker);
	const rendered = await renderPage(application, store, page);
	if ('message' in rendered) return rendered;
	const { path, files, body } = rendered;
	return { path, files, whole: () => rendered, keep: () => blobs.put(body) };
}

function candidateOfWorker(blobs: Blobs, path: PagePath, page: WorkerRendered): Candidate | FailedPage {
	if ('message' in page) return { path, message: page.message };
	const { hash, files } = page;
	blobs.learn(hash);
	const whole = () => pageOf(path, readFileSync(blobs.pathOf(hash), 'utf8'), files);
	return { path, files, whole, keep: () => hash };
}

/** Builds a page from its text read back from the disk. */
export function pageOf(path: PagePath, body: string, files: PageFiles): RenderedPage {
	const contentType = fileOf(path).endsWith('.html') ? 'text/html' : 'text/plain';
	return { path, body, contentType, files };
}
