import type { PagePath } from '@portolano/content-store';
import type { Problem } from './problems.ts';

/** What one release of a site did. */
export interface ReleaseReport {
	readonly site: string;
	/** Number of the release; undefined when nothing had to be written. */
	readonly release: number | undefined;
	readonly rendered: number;
	/** Pages rendered whose bytes were as before. */
	readonly unchanged: number;
	readonly written: readonly PagePath[];
	readonly removed: readonly PagePath[];
	readonly problems: readonly Problem[];
	readonly milliseconds: number;
}

/** What is not said of a release. */
export const nothingReleased = {
	release: undefined,
	rendered: 0,
	unchanged: 0,
	written: [],
	removed: [],
} as const;
