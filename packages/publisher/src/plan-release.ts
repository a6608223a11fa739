import { isDeepStrictEqual } from 'node:util';
import { isLastingPath, isUploadPath, type SiteKey } from '@portolano/content-models';
import type { PageFiles, SiteApplication } from '@portolano/content-store';
import { filesFirst, isPageFile, type NewPage, rank, refuseSuddenFall } from './release-order.ts';
import { isBesidePages, type PlannedPut } from './release/plan.ts';
import type { Addresses, Online, OnlineFiles } from './release/releases.ts';
import { pathOfFile } from './rendering/render-page.ts';
import { isIndexFile } from './search/index-files.ts';
import { rankOfIndexFile } from './search/plan-search.ts';

/** All inputs of a release plan. */
export interface ReleaseState {
	readonly site: SiteKey;
	/** Files that are online. */
	readonly manifest: OnlineFiles;
	/** Files built with the application, with their hash. */
	readonly assets: ReadonlyMap<string, string>;
	/** Pages whose bytes differ from those online. */
	readonly pages: readonly NewPage[];
	readonly rankOf: SiteApplication['rankOf'];
	/** Files online whose pages no longer exist. */
	readonly gone: readonly string[];
	/** Published files that are used: pages show them, or they are of an upload. */
	readonly files: PageFiles;
	/** Those of them that may not be online; `'all'` to examine every one. */
	readonly added: readonly string[] | 'all';
	/** Files online that may no longer be needed; `'all'` to examine every file. */
	readonly dropped: readonly string[] | 'all';
	/** Whether some page online has no recording of its files: only lasting addresses may be removed then. */
	readonly keepsFiles: boolean;
	/** Former addresses online. */
	readonly addresses: Addresses;
	/** Returns the former addresses as they must be once the site has exactly the files for which `isOnline`. */
	readonly resolve: (isOnline: (file: string) => boolean) => Addresses;
	/** Whether any number of pages may be deleted. */
	readonly isForced: boolean;
}

/** Files to put online, by rank, then addresses, then files and addresses to delete. */
export interface ReleasePlan {
	readonly puts: readonly PlannedPut[];
	readonly removes: readonly string[];
	readonly addresses: Addresses;
	readonly forgotten: readonly string[];
}

/**
 * Plans a release: assets and published files before the pages that show them, pages before those that link to them,
 * deletions last. A path whose page is deleted leads elsewhere before that.
 * @throws when so many pages would be deleted, and the log does not tell why, that a mistake is likely; unless `isForced`.
 */
export function planRelease(state: ReleaseState): ReleasePlan {
	const { pages, rankOf, gone } = state;
	const ofPages = pages.map(({ path, file, hash, isNew }) => ({
		file,
		hash,
		rank: rank(rankOf(path), isNew),
	}));
	const puts = [
		...assetPuts(state),
		...filePuts(state),
		...ofPages.toSorted((one, other) => one.rank - other.rank),
	];
	const removes = [...gone, ...obsoleteFiles(state)];
	const addresses = wantedAddresses(state, puts, removes);
	if (!state.isForced) refuseFall(state, addresses);
	return { puts, removes, ...differenceOf(state.addresses, addresses) };
}

function wantedAddresses(
	{ manifest, resolve }: ReleaseState,
	puts: readonly PlannedPut[],
	removes: readonly string[],
): Addresses {
	const put = new Set(puts.map(({ file }) => file));
	const removed = new Set(removes);
	return resolve((file) => put.has(file) || (manifest.has(file) && !removed.has(file)));
}

/** A page that the log took off or moved has a former address: any other may be missing by mistake. */
function refuseFall({ site, gone, manifest, assets }: ReleaseState, addresses: Addresses): void {
	const unexplained = gone.filter((file) => !addresses.has(pathOfFile(file)));
	refuseSuddenFall(site, {
		unexplained,
		explained: gone.length - unexplained.length,
		pagesOnline: () => [...manifest.keys()].filter((file) => isPageFile(file, assets)).length,
	});
}

function differenceOf(online: Addresses, wanted: Addresses): Pick<ReleasePlan, 'addresses' | 'forgotten'> {
	const changed = [...wanted].filter(([path, address]) => !isDeepStrictEqual(online.get(path), address));
	return {
		addresses: new Map(changed),
		forgotten: [...online.keys()].filter((path) => !wanted.has(path)),
	};
}

/** Plans the return to an earlier release, in the same order. */
export function planRollback(
	wanted: Online,
	{ manifest, addresses }: Online,
	{ rankOf }: Pick<SiteApplication, 'rankOf'>,
): ReleasePlan {
	const different = [...wanted.manifest].filter(([file, [hash]]) => {
		const [present, , until] = manifest.get(file) ?? [];
		return present !== hash || until !== undefined;
	});
	const puts = different.map(([file, [hash]]) => {
		const isNew = !manifest.has(file);
		return { file, hash, rank: rankInRollback(file, isNew, rankOf) };
	});
	return {
		puts: puts.toSorted((one, other) => one.rank - other.rank),
		removes: [...manifest.keys()].filter((file) => !wanted.manifest.has(file)),
		...differenceOf(addresses, wanted.addresses),
	};
}

function rankInRollback(file: string, isNew: boolean, rankOf: SiteApplication['rankOf']): number {
	if (isIndexFile(file)) return rankOfIndexFile(file);
	return isBesidePages(file) ? filesFirst : rank(rankOf(pathOfFile(file)), isNew);
}

function assetPuts({ assets, manifest }: ReleaseState): ReleasePlan['puts'] {
	const changed = [...assets].filter(([file, hash]) => manifest.get(file)?.[0] !== hash);
	return changed.map(([file, hash]) => ({ file, hash, rank: filesFirst }));
}

function filePuts({ files, added, manifest }: ReleaseState): ReleasePlan['puts'] {
	const candidates = added === 'all' ? [...files.keys()] : added;
	return candidates.flatMap((path) => {
		const [file, hash] = [path.slice(1), files.get(path)];
		const isOnline = hash === undefined || manifest.get(file)?.[0] === hash;
		return isOnline ? [] : [{ file, hash, rank: filesFirst }];
	});
}

/** Returns the published files and assets online that no page needs. */
function obsoleteFiles({ manifest, assets, files, dropped, keepsFiles }: ReleaseState): string[] {
	const candidates = dropped === 'all' ? [...manifest.keys()] : dropped;
	return candidates.filter((file) => {
		if (!isUploadPath(`/${file}`)) return file.startsWith('_astro/') && !assets.has(file);
		const isKept = keepsFiles && !isLastingPath(`/${file}`);
		return !isKept && manifest.has(file) && !files.has(`/${file}`);
	});
}
