import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LogEntry, SiteKey } from '@portolano/content-models';
import { createStore } from '@portolano/content-store';
import { loadApplication } from './drawing/application.ts';
import { drawPage, type FailedPage, fileOf } from './drawing/draw-page.ts';
import { createSitePaths } from './drawing/site-paths.ts';
import { storedLinksIn } from './drawing/stored-links.ts';

export interface PreviewOptions {
	/** Folder of the built application, such as `sites/portal/dist`. */
	readonly app: string;
	readonly log: Iterable<LogEntry>;
	readonly site: SiteKey;
	/** Folder to write into; what is there is overwritten, not deleted. */
	readonly out: string;
	/** The clock, an instant. */
	readonly now: string;
	/** Bytes of a stored file by the beginning of its hash. */
	readonly stored: (hash: string) => Uint8Array | undefined;
}

export interface Preview {
	readonly pages: number;
	readonly files: number;
	readonly failures: readonly FailedPage[];
	/** Milliseconds it took to draw. */
	readonly drawing: number;
}

/** Draws every page of a site into a folder, with its styles and stored files: no CMS, no release, no checks. */
export async function previewSite({ app, log, site, out, now, stored }: PreviewOptions): Promise<Preview> {
	const { application, assets } = await loadApplication(app);
	const store = createStore({ now });
	for (const entry of log) store.apply(entry);
	const paths = createSitePaths(application, site, store);
	const failures: FailedPage[] = paths.askAll().problems.map(({ path, message }) => ({ path, message }));
	if (assets) await cp(assets, out, { recursive: true });
	const links = new Set<string>();
	let drawing = 0;
	for (const [path, document] of paths.pages) {
		const start = performance.now();
		const drawn = await drawPage(application, store, { site, path, document });
		drawing += performance.now() - start;
		if ('message' in drawn) failures.push(drawn);
		else {
			for (const link of storedLinksIn(drawn.body)) links.add(link);
			await write(join(out, fileOf(path)), drawn.body);
		}
	}
	for (const link of links) {
		const bytes = stored(link.slice(0, 16));
		if (bytes) await write(join(out, 'file', link), bytes);
		else
			failures.push({ path: `/file/${link}`, message: `No stored file begins with ${link.slice(0, 16)}.` });
	}
	return { pages: paths.pages.size, files: links.size, failures, drawing };
}

async function write(file: string, bytes: string | Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, bytes);
}
