import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { LogEntry } from '@portolano/content-models';
import { createStore, type Store } from '@portolano/content-store';
import { compareIndex, type RenderedPage } from '@portolano/search';
import type { LoadedApplication } from './rendering/application.ts';
import { renderPage, fileOf } from './rendering/render-page.ts';
import { SitePaths } from './rendering/site-paths.ts';
import { hashOf } from './release/blobs.ts';
import type { Manifest, Release } from './release/releases.ts';

/** A file that is not online as a clean build would put it there. */
export interface Difference {
	readonly file: string;
	readonly kind:
		| ('missing' | 'extra' | 'differs' | 'compressed form differs' | 'cannot be rendered')
		| (typeof inSearch)[keyof typeof inSearch];
	readonly message?: string;
}

/** How the search can differ from the pages. */
const inSearch = {
	missing: 'missing in the search',
	extra: 'in the search, and no page to search',
	differs: 'other words in the search',
} as const;

export interface Verification {
	readonly site: string;
	/** The release compared. */
	readonly release: number;
	readonly seq: number;
	readonly pages: number;
	readonly files: number;
	/** Empty when every byte is as it must be. */
	readonly differences: readonly Difference[];
}

export interface VerifyOptions {
	readonly site: string;
	/** Folder that is served. */
	readonly live: string;
	/** The release that is online, and its files. */
	readonly release: Release;
	readonly manifest: Manifest;
	/** The whole log, or more than the release knows. */
	readonly log: Iterable<LogEntry>;
	readonly application: LoadedApplication;
}

/** Files made after a release from what is online: the search index. Its bytes depend on the order of the edits. */
const derived = /^ricerca\//;
const compressed = /\.(?:br|gz)$/;

/**
 * Renders every page of a site afresh from the log, by the clock of its release, and compares what is online byte by byte:
 * pages with the rendering, other files with their hash, compressed forms with the file beside them. What the search knows
 * is compared word by word with the pages online. Writes nothing.
 */
export async function verifySite({
	site,
	live,
	release,
	manifest,
	log,
	application,
}: VerifyOptions): Promise<Verification> {
	const store = createStore({ now: release.now });
	for (const entry of log) if (entry.seq <= release.seq) store.apply(entry);
	const paths = new SitePaths(application.application, site, store);
	paths.listAll();
	holdMissing(store, paths, manifest);
	const expected = new Set<string>();
	const shown = new Set<string>();
	const differences: Difference[] = [];
	for (const [path, document] of paths.pages) {
		const rendered = await renderPage(application.application, store, { site, path, document });
		const file = fileOf(path);
		expected.add(file);
		if ('message' in rendered)
			differences.push({ file, kind: 'cannot be rendered', message: rendered.message });
		else {
			differences.push(...compare(live, file, (bytes) => bytes.equals(Buffer.from(rendered.body))));
			for (const path of rendered.files.keys()) shown.add(path.slice(1));
		}
	}
	for (const file of shown) if (!manifest.has(file)) differences.push({ file, kind: 'missing' });
	const files = filesIn(live).filter((file) => !derived.test(file));
	const others = [...manifest].filter(([file]) => !expected.has(file) && isOther(file, application));
	for (const [file, [hash]] of others) {
		expected.add(file);
		differences.push(...compare(live, file, (bytes) => hashOf(bytes) === hash));
	}
	for (const file of files) differences.push(...compareFound(live, file, expected));
	differences.push(...(await compareSearch(live, paths.pages.keys())));
	return {
		site,
		release: release.number,
		seq: release.seq,
		pages: paths.pages.size,
		files: files.length,
		differences,
	};
}

/** What has no page online is linked from nowhere, as the publisher left it. */
function holdMissing(store: Store, { pages }: SitePaths, manifest: Manifest): void {
	for (const [path, document] of pages) if (document && !manifest.has(fileOf(path))) store.hold(document);
}

/** Whether the file is no page: built with the application, or stored. */
function isOther(file: string, { assets }: LoadedApplication): boolean {
	return file.startsWith('file/') || (assets !== undefined && existsSync(join(assets, file)));
}

function compare(live: string, file: string, isSame: (bytes: Buffer) => boolean): Difference[] {
	const path = join(live, file);
	if (!existsSync(path)) return [{ file, kind: 'missing' }];
	return isSame(readFileSync(path)) ? [] : [{ file, kind: 'differs' }];
}

function compareFound(live: string, file: string, expected: ReadonlySet<string>): Difference[] {
	if (!compressed.test(file) || expected.has(file))
		return expected.has(file) ? [] : [{ file, kind: 'extra' }];
	const plain = join(live, file.replace(compressed, ''));
	const bytes = readFileSync(join(live, file));
	const restored = file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
	const isSame = existsSync(plain) && restored.equals(readFileSync(plain));
	return isSame ? [] : [{ file, kind: 'compressed form differs' }];
}

async function compareSearch(live: string, paths: Iterable<string>): Promise<Difference[]> {
	const pages = pagesIn(live, paths);
	const differences = await compareIndex({ outputDir: join(live, 'ricerca'), pages });
	return differences.map(({ path, kind }) => ({ file: fileOf(path), kind: inSearch[kind] }));
}

function* pagesIn(live: string, paths: Iterable<string>): Generator<RenderedPage> {
	for (const path of paths) {
		const file = join(live, fileOf(path));
		if (existsSync(file)) yield { path, html: readFileSync(file, 'utf8') };
	}
}

function filesIn(folder: string): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}
