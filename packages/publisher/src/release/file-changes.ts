import type { PlannedPut } from './plan.ts';
import type { Addresses, Release } from './releases.ts';

/** Changes of a release: files to put online, by rank, then addresses, then files and addresses to delete. */
export interface FileChanges {
	readonly puts: readonly PlannedPut[];
	readonly removes: readonly string[];
	/** Former addresses that are new or lead elsewhere. */
	readonly addresses: Addresses;
	/** Former addresses that are none any more. */
	readonly forgotten: readonly string[];
	readonly seq: number;
	/** Time for which the pages were rendered, an ISO instant. */
	readonly now: string;
	readonly rollbackTo?: number;
	/** Whether pages touched by earlier entries follow with the next release. */
	readonly isPartial?: true;
}

/** Whether the changes are worth a release, after the `last` one. */
export function isWorthRelease(
	{ puts, removes, addresses, forgotten, rollbackTo, isPartial }: FileChanges,
	last: Release | undefined,
): boolean {
	// A rollback, the release that ends one, and the end of a partial one are recorded even when no file differs.
	const isTurn = rollbackTo !== last?.rollbackTo || (last?.isPartial === true && !isPartial);
	return isTurn || puts.length + removes.length + addresses.size + forgotten.length > 0;
}

/** Returns the record of a release of these changes. */
export function releaseOf(
	{ puts, removes, addresses, forgotten, seq, now, rollbackTo, isPartial }: FileChanges,
	number: number,
	createdAt: Date,
): Release {
	return {
		...{ number, seq, now, createdAt: createdAt.toISOString() },
		...(rollbackTo !== undefined && { rollbackTo }),
		...(isPartial && { isPartial }),
		isComplete: false,
		files: Object.fromEntries(puts.map(({ file, hash }) => [file, [hash, createdAt.getTime()]])),
		removed: [...removes],
		addresses: Object.fromEntries(addresses),
		forgotten: [...forgotten],
	};
}
