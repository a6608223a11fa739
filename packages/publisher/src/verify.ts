import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isUploadPath, type LogEntry, type SiteKey } from '@portolano/content-models';
import type { Store } from '@portolano/content-store';
import { hashOf } from './release/blobs.ts';
import {
	type Addresses,
	isSearchBehind as isBehind,
	type OnlineFiles,
	pagesOf,
	type Release,
} from './release/releases.ts';
import type { Target } from './release/target.ts';
import type { LoadedApplication } from './rendering/application.ts';
import { fileOf, pathOfFile, renderPage } from './rendering/render-page.ts';
import { SitePaths } from './rendering/site-paths.ts';
import { FreshIndex } from './search/fresh-index.ts';
import { isIndexFile } from './search/index-files.ts';
import type { FormerAddresses } from './addresses/former-addresses.ts';
import {
	endedSince,
	presentOf,
	type PresentRelease,
	publishedAgain,
	shownDocuments,
} from './rollback/ended.ts';
import { stateAt } from './rollback/state-at.ts';
import { numberedLists } from './addresses/list-ends.ts';
import { resolvedAddresses } from './addresses/resolve-addresses.ts';
import { uploadedFiles } from './uploads/upload-files.ts';
import {
	compareAddresses,
	compareFile,
	compareFound,
	compareUploads,
	type Difference,
	filesOn,
	type FoundFiles,
} from './verify-files.ts';

export interface Verification {
	readonly site: string;
	/** Number of the release whose pages were compared. */
	readonly release: number;
	readonly seq: number;
	readonly pages: number;
	readonly files: number;
	/** Whether the search online is of earlier pages: it was compared with the release, and follows soon. */
	readonly isSearchBehind: boolean;
	/** Empty when everything matches. */
	readonly differences: readonly Difference[];
}

export interface VerifyOptions {
	readonly site: SiteKey;
	readonly target: Target;
	/** Version of the program that indexes. */
	readonly searchVersion: string;
	/** The release that is online, and its files. */
	readonly release: Release;
	readonly manifest: OnlineFiles;
	/** Reads the log from its beginning, at least up to the last entry of the release. */
	readonly log: () => Iterable<LogEntry>;
	readonly application: LoadedApplication;
}

/**
 * Renders every page of a site from the log, for the time of its release, and compares the files online byte by byte:
 * pages with the rendering, the search index with one of these pages, other files with their hash, compressed copies with
 * the file beside them. Published files that pages show must be online, and so must all versions of the uploads of the site;
 * former addresses must lead where the log says. Writes nothing.
 */
export async function verifySite(options: VerifyOptions): Promise<Verification> {
	const { site, release, target, manifest } = options;
	const wanted = await wantedOf(options);
	const { store, pages, present } = wanted;
	const found = await filesOn(target);
	const isSearchBehind = isBehind(release) || release.search?.version !== options.searchVersion;
	const index = isSearchBehind ? undefined : new FreshIndex();
	const differences = await comparePages(options, found, { store, pages, index });
	const ofPages = new Set([...pages.keys()].map(fileOf));
	const others = new Map([
		...otherFiles(options, ofPages),
		...indexFiles(manifest, (until) => isSearchBehind || until !== undefined),
		...((await index?.files()) ?? []),
	]);
	for (const [file, hash] of others)
		differences.push(...(await compareFile(found, file, (bytes) => hashOf(bytes) === hash)));
	const uploads = [...uploadedFiles({ site, store })].filter(([path]) => !present.ended.has(path));
	differences.push(...compareUploads(new Map([...uploads, ...present.again]), manifest));
	const expected = new Set([...ofPages, ...others.keys()]);
	for (const entry of found.values()) differences.push(...(await compareFound(entry, expected)));
	differences.push(...(await compareAddresses(target, addressesOf(options, wanted))));
	const files = found.values().reduce((sum, { encodings }) => sum + 1 + encodings.length, 0);
	const { seq } = release;
	return {
		site,
		release: pagesOf(release),
		seq,
		pages: pages.size,
		files,
		isSearchBehind,
		differences,
	};
}

/** What a site should have online, from the log as of its release. */
interface Wanted {
	readonly store: Store;
	readonly former: FormerAddresses;
	readonly pages: SitePaths['pages'];
	/** What is online of the release that a rollback has restored. */
	readonly present: PresentRelease;
}

async function wantedOf(options: VerifyOptions): Promise<Wanted> {
	const { site, release, log, application, manifest } = options;
	const { store, former } = await stateAt(release, log());
	const paths = new SitePaths(application.application, site, store);
	paths.listAll();
	const present = await presentReleaseOf(options, store);
	const pages = new Map([...paths.pages].filter(([path]) => !present.ended.has(path)));
	holdMissing(store, pages, manifest);
	return { store, former, pages, present };
}

function addressesOf(
	{ site, manifest, application: { application } }: VerifyOptions,
	{ store, former, present }: Wanted,
): Addresses {
	const isOnline = (file: string) => manifest.has(file) || present.ended.has(pathOfFile(file));
	const addresses = resolvedAddresses({
		...{ site, store, former, isOnline },
		lists: numberedLists(application),
	});
	return presentOf({ manifest, addresses }, present).addresses;
}

/** Returns what is online of the release that a rollback has restored, as of the position that the rollback names. */
async function presentReleaseOf(
	{ site, release, log, manifest, application }: VerifyOptions,
	store: Store,
): Promise<PresentRelease> {
	if (!release.endedAt) return { ended: new Map(), again: new Map() };
	const shown = shownDocuments(site, application.application, store);
	const state = await stateAt(release.endedAt, log());
	const again = publishedAgain(shown, { site, store: state.store });
	return { ended: endedSince({ site, shown, manifest, again }, state), again };
}

/** Holds back the documents without a page online, as the publisher did for the release. */
function holdMissing(store: Store, pages: SitePaths['pages'], manifest: OnlineFiles): void {
	for (const [path, document] of pages) if (document && !manifest.has(fileOf(path))) store.hold(document);
}

async function comparePages(
	{ site, manifest, application: { application } }: VerifyOptions,
	found: FoundFiles,
	{ store, pages, index }: Pick<Wanted, 'store' | 'pages'> & { index: FreshIndex | undefined },
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
		if (manifest.has(file)) await index?.add(rendered);
		differences.push(...(await compareFile(found, file, (online) => bytes.equals(online))));
		for (const path of rendered.files.keys()) shown.add(path.slice(1));
	}
	const missing = [...shown].filter((file) => !manifest.has(file));
	return [...differences, ...missing.map((file): Difference => ({ file, kind: 'missing' }))];
}

/** Returns the files of the search index in a release, with their hashes. */
function indexFiles(
	manifest: OnlineFiles,
	isWanted: (until: number | undefined) => boolean,
): Map<string, string> {
	const files = [...manifest].filter(([file, [, , until]]) => isIndexFile(file) && isWanted(until));
	return new Map(files.map(([file, [hash]]) => [file, hash]));
}

/** Returns the application's assets and published files of the release, with their hashes. */
function otherFiles(
	{ manifest, application: { assets } }: VerifyOptions,
	ofPages: ReadonlySet<string>,
): Map<string, string> {
	const isOther = (file: string) =>
		isUploadPath(`/${file}`) || (assets !== undefined && existsSync(join(assets, file)));
	const others = [...manifest].filter(([file]) => !ofPages.has(file) && isOther(file));
	return new Map(others.map(([file, [hash]]) => [file, hash]));
}
