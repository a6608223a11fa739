import type { PagePath } from '@portolano/content-store';
import type { Problem } from './problems.ts';

/** The result of one release of a site. */
export interface ReleaseReport {
	readonly site: string;
	/** Number of the release; undefined when nothing had to be written. */
	readonly release: number | undefined;
	readonly rendered: number;
	/** Rendered pages whose bytes did not change. */
	readonly unchanged: number;
	readonly written: readonly PagePath[];
	readonly removed: readonly PagePath[];
	readonly problems: readonly Problem[];
	readonly milliseconds: number;
}

/** Default values of a report: nothing was rendered or written. */
export const nothingReleased = {
	release: undefined,
	rendered: 0,
	unchanged: 0,
	written: [],
	removed: [],
} as const;
