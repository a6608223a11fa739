import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LogEntry, SiteKey } from '@portolano/content-models';
import { createStore } from '@portolano/content-store';
import { loadApplication } from './rendering/application.ts';
import { renderPage, type FailedPage, fileOf } from './rendering/render-page.ts';
import { SitePaths } from './rendering/site-paths.ts';

export interface PreviewOptions {
	/** Folder of the built application, such as `sites/portal/dist`. */
	readonly app: string;
	readonly log: Iterable<LogEntry>;
	readonly site: SiteKey;
	/** Folder to write into. Existing files are overwritten, others are not deleted. */
	readonly out: string;
	/** The time for which pages are rendered, an ISO instant. */
	readonly now: string;
	/** Returns the bytes of a published file by their SHA-256. */
	readonly stored: (sha256: string) => Uint8Array | undefined;
}

export interface Preview {
	readonly pages: number;
	readonly files: number;
	readonly failures: readonly FailedPage[];
	/** Milliseconds spent rendering. */
	readonly rendering: number;
}

/** Renders every page of a site into a folder, with its assets and stored files, without CMS, release or checks. */
export async function previewSite({ app, log, site, out, now, stored }: PreviewOptions): Promise<Preview> {
	const { application, assets } = await loadApplication(app);
	const store = createStore({ now });
	for (const entry of log) store.apply(entry);
	const paths = new SitePaths(application, site, store);
	const failures: FailedPage[] = paths.listAll().problems.map(({ path, message }) => ({ path, message }));
	if (assets) await cp(assets, out, { recursive: true });
	const files = new Map<string, string>();
	let rendering = 0;
	for (const [path, document] of paths.pages) {
		const start = performance.now();
		const rendered = await renderPage(application, store, { site, path, document });
		rendering += performance.now() - start;
		if ('message' in rendered) failures.push(rendered);
		else {
			for (const [path, sha256] of rendered.files) files.set(path, sha256);
			await write(join(out, fileOf(path)), rendered.body);
		}
	}
	for (const [path, sha256] of files) {
		const bytes = stored(sha256);
		if (bytes) await write(join(out, path), bytes);
		else failures.push({ path, message: `There are no bytes for ${sha256}.` });
	}
	return { pages: paths.pages.size, files: files.size, failures, rendering };
}

async function write(file: string, bytes: string | Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, bytes);
}
