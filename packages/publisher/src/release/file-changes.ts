import { isDeepStrictEqual } from 'node:util';
import type { PlannedPut } from './plan.ts';
import { type Addresses, type OnlineFiles, pagesOf, type Release } from './releases.ts';

/** Changes of a release: files to put online, by rank, then addresses, then files and addresses to delete. */
export interface FileChanges {
	readonly puts: readonly PlannedPut[];
	readonly removes: readonly string[];
	/** Files that stay online though they are no longer needed, each until when. */
	readonly retired?: ReadonlyMap<string, number>;
	/** Former addresses that are new or lead elsewhere. */
	readonly addresses: Addresses;
	/** Former addresses that are none any more. */
	readonly forgotten: readonly string[];
	readonly seq: number;
	/** Time for which the pages were rendered, an ISO instant. */
	readonly now: string;
	readonly rollbackTo?: number;
	/** Up to which entry and time documents have ended that a rollback leaves out. */
	readonly endedAt?: { readonly seq: number; readonly now: string };
	/** Whether pages touched by earlier entries follow with the next release. */
	readonly isPartial?: true;
	/** The release whose pages stay online, when the changes concern the search alone. */
	readonly pages?: number;
	/** The search that is online afterwards. Default: that of the last release. */
	readonly search?: Release['search'] | undefined;
}

/** Whether the changes are worth a release, after the `last` one. */
export function isWorthRelease(
	{ puts, removes, addresses, forgotten, rollbackTo, isPartial, search }: FileChanges,
	last: Release | undefined,
): boolean {
	// A rollback, the release that ends one, and the end of a partial one are recorded even when no file differs.
	const isTurn = rollbackTo !== last?.rollbackTo || (last?.isPartial === true && !isPartial);
	const isSearch = search !== undefined && !isDeepStrictEqual(search, last?.search);
	return isTurn || isSearch || puts.length + removes.length + addresses.size + forgotten.length > 0;
}

/** Returns what a release has in common with the last one when it leaves its pages and addresses as they are. */
export function ofSamePages(last: Release): Omit<FileChanges, 'puts' | 'removes' | 'retired' | 'search'> {
	const { seq, now, rollbackTo, endedAt, isPartial } = last;
	return {
		...{ addresses: new Map(), forgotten: [], seq, now, pages: pagesOf(last) },
		...(rollbackTo !== undefined && { rollbackTo }),
		...(endedAt && { endedAt }),
		...(isPartial && { isPartial }),
	};
}

/** What is online before a release, and the release to come. */
export interface NextRelease {
	readonly number: number;
	readonly createdAt: Date;
	readonly last: Release | undefined;
	readonly manifest: OnlineFiles;
}

/** Returns the record of a release of these changes. */
export function releaseOf(changes: FileChanges, { number, createdAt, last, manifest }: NextRelease): Release {
	const { puts, removes, retired = new Map<string, number>(), addresses, forgotten } = changes;
	const { seq, now, rollbackTo, endedAt, isPartial, pages, search = last?.search } = changes;
	const files: [string, Release['files'][string]][] = puts.map(({ file, hash }) => [
		file,
		[hash, createdAt.getTime()],
	]);
	for (const [file, until] of retired) {
		const [hash, since] = manifest.get(file) ?? [];
		if (hash !== undefined && since !== undefined) files.push([file, [hash, since, until]]);
	}
	return {
		...{ number, seq, now, createdAt: createdAt.toISOString() },
		...(rollbackTo !== undefined && { rollbackTo }),
		...(endedAt && { endedAt }),
		...(isPartial && { isPartial }),
		...(pages !== undefined && { pages }),
		...(search && { search }),
		isComplete: false,
		files: Object.fromEntries(files),
		removed: [...removes],
		addresses: Object.fromEntries(addresses),
		forgotten: [...forgotten],
	};
}
