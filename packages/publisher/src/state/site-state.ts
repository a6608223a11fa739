import type { Reference, SiteKey } from '@portolano/content-models';
import type { PagePath, Recordings } from '@portolano/content-store';
import type { FileUse } from '../files-in-use.ts';
import type { LogPosition } from '@portolano/follower';
import type { Problem } from '../problems.ts';
import type { Claim } from '../rendering/path-claims.ts';

/** What a state was made from: with all of it equal, the pages online need not be rendered again. */
export interface StateOrigin {
	readonly site: SiteKey;
	/** Version of the publisher. */
	readonly program: string;
	/** Version of the built application of the site. */
	readonly application: string;
	/** The log up to the last entry applied. */
	readonly log: LogPosition;
	/** Time of the store's clock, an ISO instant. */
	readonly now: string;
	/** Number of the newest release; 0 before the first. */
	readonly release: number;
}

/** What a publisher knows about the pages of one site and cannot read from the log or from the releases. */
export interface SiteState extends StateOrigin, PagesState {
	/** The queries that each page made. */
	readonly recordings: Recordings;
	/** Documents, of any site, that are held back. */
	readonly held: readonly Reference[];
}

/** The part of the state that is not in the store. */
export interface PagesState {
	/** The paths of each page family, or of each of its documents. */
	readonly claims: ReadonlyMap<string, Claim>;
	/** The published files that each page shows. */
	readonly files: ReadonlyMap<PagePath, readonly FileUse[]>;
	/** Pages online whose files are not known. */
	readonly unknownFiles: readonly PagePath[];
	/** Pages to render: their version online may be outdated. */
	readonly toRender: readonly PagePath[];
	/** Pages online that are still to be checked. */
	readonly unchecked: readonly PagePath[];
	readonly problems: ReadonlyMap<PagePath, readonly Problem[]>;
	/** Problems that concern no single page. */
	readonly notes: readonly Problem[];
}
