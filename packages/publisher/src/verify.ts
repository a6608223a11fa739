import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEntry, SiteKey } from '@portolano/content-models';
import { createStore, type Store } from '@portolano/content-store';
import { hashOf } from './release/blobs.ts';
import type { OnlineFiles, Release } from './release/releases.ts';
import type { LoadedApplication } from './rendering/application.ts';
import { fileOf, renderPage } from './rendering/render-page.ts';
import { SitePaths } from './rendering/site-paths.ts';
import { compareFile, compareFound, compareSearch, type Difference, filesIn } from './verify-files.ts';

export interface Verification {
	readonly site: string;
	/** Number of the release compared. */
	readonly release: number;
	readonly seq: number;
	readonly pages: number;
	readonly files: number;
	/** Empty when everything matches. */
	readonly differences: readonly Difference[];
}

export interface VerifyOptions {
	readonly site: SiteKey;
	/** The served folder. */
	readonly live: string;
	/** The release that is online, and its files. */
	readonly release: Release;
	readonly manifest: OnlineFiles;
	/** The log, at least up to the last entry of the release. */
	readonly log: Iterable<LogEntry>;
	readonly application: LoadedApplication;
}

/**
 * Renders every page of a site from the log, for the time of its release, and compares the files online byte by byte:
 * pages with the rendering, other files with their hash, compressed copies with the file beside them. Published files
 * that pages show must be online. The search index is compared word by word with the pages online. Writes nothing.
 */
export async function verifySite(options: VerifyOptions): Promise<Verification> {
	const { site, live, release, application } = options;
	const store = storeAt(options);
	const paths = new SitePaths(application.application, site, store);
	paths.listAll();
	holdMissing(store, paths, options.manifest);
	const pages = await comparePages(options, store, paths);
	const ofPages = new Set([...paths.pages.keys()].map(fileOf));
	const others = otherFiles(options, ofPages);
	const expected = new Set([...ofPages, ...others.keys()]);
	const files = filesIn(live);
	return {
		...{ site, release: release.number, seq: release.seq },
		...{ pages: paths.pages.size, files: files.length },
		differences: [
			...pages,
			...[...others].flatMap(([file, hash]) => compareFile(live, file, (bytes) => hashOf(bytes) === hash)),
			...files.flatMap((file) => compareFound(live, file, expected)),
			...(await compareSearch(live, paths.pages.keys())),
		],
	};
}

/** Builds the store as of the release. */
function storeAt({ release, log }: VerifyOptions): Store {
	const store = createStore({ now: release.now });
	for (const entry of log) if (entry.seq <= release.seq) store.apply(entry);
	return store;
}

/** Holds back the documents without a page online, as the publisher did for the release. */
function holdMissing(store: Store, { pages }: SitePaths, manifest: OnlineFiles): void {
	for (const [path, document] of pages) if (document && !manifest.has(fileOf(path))) store.hold(document);
}

async function comparePages(
	{ site, live, manifest, application: { application } }: VerifyOptions,
	store: Store,
	{ pages }: SitePaths,
): Promise<Difference[]> {
	const differences: Difference[] = [];
	const shown = new Set<string>();
	for (const [path, document] of pages) {
		const rendered = await renderPage(application, store, { site, path, document });
		const file = fileOf(path);
		if ('message' in rendered) {
			differences.push({ file, kind: 'cannot be rendered', message: rendered.message });
			continue;
		}
		const bytes = Buffer.from(rendered.body);
		differences.push(...compareFile(live, file, (found) => found.equals(bytes)));
		for (const path of rendered.files.keys()) shown.add(path.slice(1));
	}
	const missing = [...shown].filter((file) => !manifest.has(file));
	return [...differences, ...missing.map((file): Difference => ({ file, kind: 'missing' }))];
}

/** Returns the application's assets and published files of the release, with their hashes. */
function otherFiles(
	{ manifest, application: { assets } }: VerifyOptions,
	ofPages: ReadonlySet<string>,
): Map<string, string> {
	const isOther = (file: string) =>
		file.startsWith('file/') || (assets !== undefined && existsSync(join(assets, file)));
	const others = [...manifest].filter(([file]) => !ofPages.has(file) && isOther(file));
	return new Map(others.map(([file, [hash]]) => [file, hash]));
}
