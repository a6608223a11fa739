import type { PagePath } from '@portolano/content-store';
import type { Problem } from './problems.ts';

/** A page that is to be written. */
export interface NewPage {
	readonly path: PagePath;
	readonly file: string;
	readonly hash: string;
	readonly isNew: boolean;
}

/** What rendering a number of pages has given. */
export interface Batch {
	/** Pages whose bytes differ from what is online. */
	readonly pages: NewPage[];
	readonly unchanged: PagePath[];
	/** Pages that keep their last good version. */
	readonly failed: PagePath[];
	/** Failed pages that may succeed without a change of what they read: a published file did not come. */
	readonly toRetry: PagePath[];
	/** Pages that no check has seen yet. */
	readonly unchecked: PagePath[];
	readonly problems: Map<PagePath, readonly Problem[]>;
	/** What went otherwise than meant, of no page alone. */
	readonly notes: Problem[];
}

export function emptyBatch(): Batch {
	return {
		pages: [],
		unchanged: [],
		failed: [],
		toRetry: [],
		unchecked: [],
		problems: new Map(),
		notes: [],
	};
}

/** What was found of the pages that `isKept` names. */
export function keptOf(batch: Batch, isKept: (path: PagePath) => boolean): Batch {
	return {
		pages: batch.pages.filter(({ path }) => isKept(path)),
		unchanged: batch.unchanged.filter(isKept),
		failed: batch.failed.filter(isKept),
		toRetry: batch.toRetry.filter(isKept),
		unchecked: batch.unchecked.filter(isKept),
		problems: new Map([...batch.problems].filter(([path]) => isKept(path))),
		notes: batch.notes,
	};
}

export function joined(one: Batch, other: Batch): Batch {
	return {
		pages: [...one.pages, ...other.pages],
		unchanged: [...one.unchanged, ...other.unchanged],
		failed: [...one.failed, ...other.failed],
		toRetry: [...one.toRetry, ...other.toRetry],
		unchecked: [...one.unchecked, ...other.unchecked],
		problems: new Map([...one.problems, ...other.problems]),
		notes: [...one.notes, ...other.notes],
	};
}
