import type { PagePath } from '@portolano/content-store';
import type { Problem } from './problems.ts';

/** A page to be written. */
export interface NewPage {
	readonly path: PagePath;
	readonly file: string;
	readonly hash: string;
	readonly isNew: boolean;
}

/** The result of rendering a set of pages. */
export interface Batch {
	/** Pages whose bytes differ from those online. */
	readonly pages: NewPage[];
	readonly unchanged: PagePath[];
	/** Pages that keep their last good version. */
	readonly failed: PagePath[];
	/** Failed pages to retry even without a change of content: a published file could not be fetched. */
	readonly toRetry: PagePath[];
	/** Pages that have not been checked yet. */
	readonly unchecked: PagePath[];
	readonly problems: Map<PagePath, readonly Problem[]>;
	/** Problems that concern no single page. */
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

/** Returns the batch restricted to the pages for which `isKept` returns true. */
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
