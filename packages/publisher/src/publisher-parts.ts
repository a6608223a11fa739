import type { SiteKey, SiteKind } from '@portolano/content-models';
import type { OnEvent } from './events.ts';
import type { LogSource } from '@portolano/follower';
import type { PageCheck } from './page-check.ts';
import type { Target } from './release/target.ts';
import type { LoadedApplication } from './rendering/application.ts';
import type { Searching } from './search/search-updates.ts';
import type { SitePublisher } from './site-publisher.ts';
import type { StoredSource } from './stored-files.ts';

export interface PublisherParts {
	readonly dataDir: string;
	readonly keep: number;
	/** Keys of the sites to publish. Default: all. */
	readonly sites?: readonly string[] | undefined;
	readonly clock: () => Date;
	readonly source: LogSource;
	readonly stored: StoredSource;
	readonly application: (kind: SiteKind) => Promise<LoadedApplication>;
	readonly check: PageCheck;
	/** Returns where the files of a site go online. Default: the folder of the site. */
	readonly target?: ((site: SiteKey) => Target) | undefined;
	/** What indexes the pages of all sites; without it sites are not searched. */
	readonly search?: Searching | undefined;
	/** Number of pages from which workers are used. Default: see `worker-pool.ts`. */
	readonly workersFrom?: number | undefined;
	/** Milliseconds without an edit after which the states of the sites are written. Default: see `state-keeper.ts`. */
	readonly stateQuietMs?: number | undefined;
	/** Called after every release. */
	readonly onRelease?: ((site: SitePublisher) => void) | undefined;
	/** Receives the events of the publisher. */
	readonly onEvent?: OnEvent | undefined;
	/** Called after each step of a release; lets tests kill the process at that point. */
	readonly onStep?: ((step: string) => void) | undefined;
}
