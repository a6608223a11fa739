import type { IndexUpdate } from '@portolano/search';
import type { FileChanges } from '../release/file-changes.ts';
import { afterPages, filesFirst } from '../release-order.ts';
import type { OnlineFiles } from '../release/releases.ts';
import { indexFile, isIndexFile, isNamedByContent } from './index-files.ts';

/**
 * Milliseconds that an obsolete file stays online. A visitor who has fetched the pointer before the release needs it while
 * the search is under way; the next search fetches the pointer again.
 */
export const graceMs = 120_000;

/** Returns the rank of a file of the index: the pointer goes online after all that it names, and after the pages. */
export function rankOfIndexFile(file: string): number {
	return isNamedByContent(file) ? filesFirst : afterPages;
}

export interface SearchPlanState {
	readonly update: Pick<IndexUpdate, 'files' | 'obsolete'>;
	/** Whether the update has all files of the index, not only those that are new. */
	readonly isWhole: boolean;
	readonly manifest: OnlineFiles;
	/** Files that are not needed any more and may be deleted by now. */
	readonly expired: Iterable<string>;
	/** The current time, in milliseconds. */
	readonly now: number;
}

/** Plans the release of an update of the search index. */
export function planSearch({
	update,
	isWhole,
	manifest,
	expired,
	now,
}: SearchPlanState): Pick<FileChanges, 'puts' | 'removes' | 'retired'> {
	const files = new Map([...update.files].map(([file, hash]) => [indexFile(file), hash]));
	const puts = [...files]
		.filter(([file, hash]) => {
			const [present, , until] = manifest.get(file) ?? [];
			return present !== hash || until !== undefined;
		})
		.map(([file, hash]) => ({ file, hash, rank: rankOfIndexFile(file) }));
	const obsolete = isWhole
		? [...manifest.keys()].filter((file) => isIndexFile(file) && !files.has(file))
		: update.obsolete.map(indexFile);
	const removes = [...expired].filter((file) => manifest.has(file) && !files.has(file));
	const gone = new Set(removes);
	const retired = obsolete.filter(
		(file) => manifest.has(file) && manifest.get(file)?.[2] === undefined && !gone.has(file),
	);
	return { puts, removes, retired: new Map(retired.map((file) => [file, now + graceMs])) };
}

/** Has the files of the index that a rollback would delete stay online for a while, as those of every other release. */
export function withGrace<T extends Pick<FileChanges, 'removes'>>(
	plan: T,
	{ manifest, now }: Pick<SearchPlanState, 'manifest' | 'now'>,
): T & Pick<FileChanges, 'retired'> {
	const stays = plan.removes.filter(isNamedByContent);
	const retired = stays.filter((file) => manifest.get(file)?.[2] === undefined);
	return {
		...plan,
		removes: plan.removes.filter((file) => !isNamedByContent(file)),
		retired: new Map(retired.map((file) => [file, now + graceMs])),
	};
}
