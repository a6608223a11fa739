import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LogEntry, SiteKey } from '@portolano/content-models';
import { createStore } from '@portolano/content-store';
import { loadApplication } from './rendering/application.ts';
import { renderPage, type FailedPage, fileOf } from './rendering/render-page.ts';
import { createSitePaths } from './rendering/site-paths.ts';
import { storedLinksIn } from './rendering/stored-links.ts';

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
	/** Milliseconds it took to render. */
	readonly rendering: number;
}

/** Renders every page of a site into a folder, with its styles and stored files: no CMS, no release, no checks. */
export async function previewSite({ app, log, site, out, now, stored }: PreviewOptions): Promise<Preview> {
	const { application, assets } = await loadApplication(app);
	const store = createStore({ now });
	for (const entry of log) store.apply(entry);
	const paths = createSitePaths(application, site, store);
	const failures: FailedPage[] = paths.askAll().problems.map(({ path, message }) => ({ path, message }));
	if (assets) await cp(assets, out, { recursive: true });
	const links = new Set<string>();
	let rendering = 0;
	for (const [path, document] of paths.pages) {
		const start = performance.now();
		const rendered = await renderPage(application, store, { site, path, document });
		rendering += performance.now() - start;
		if ('message' in rendered) failures.push(rendered);
		else {
			for (const link of storedLinksIn(rendered.body)) links.add(link);
			await write(join(out, fileOf(path)), rendered.body);
		}
	}
	for (const link of links) {
		const bytes = stored(link.slice(0, 16));
		if (bytes) await write(join(out, 'file', link), bytes);
		else
			failures.push({ path: `/file/${link}`, message: `No stored file begins with ${link.slice(0, 16)}.` });
	}
	return { pages: paths.pages.size, files: links.size, failures, rendering };
}

async function write(file: string, bytes: string | Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, bytes);
}
