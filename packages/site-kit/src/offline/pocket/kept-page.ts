/** What a kept page is: `page` was chosen by the visitor, `trip` is their own trip, `shell` is what opens without network. */
export type KeptKind = 'page' | 'trip' | 'shell' | 'companion';

/** What is known of a kept page. It is in a header of the copy itself, so that both are kept or neither. */
export interface KeptPage {
	path: string;
	kind: KeptKind;
	title: string;
	/** By the clock of the server, milliseconds since 1970: that of the device may be wrong. */
	savedAt: number;
	/** By the clock of the device. */
	savedHere: number;
	/** Size of the page itself. */
	bytes: number;
	/** Files that it needs, with their sizes. */
	files: [path: string, bytes: number][];
	/** Assets of earlier copies, and since when: a page that was open before may still ask for them. */
	former: [path: string, bytes: number, since: number][];
	/** Pages kept along with it, such as those of the places of an itinerary. */
	along: string[];
}

export interface Keeping {
	kind: Exclude<KeptKind, 'companion'>;
	along?: readonly string[];
	/** Files besides those that the pages name. */
	files?: readonly string[];
	signal?: AbortSignal;
	tell?: (done: number, all: number) => void;
}

/** The pages that a device keeps. */
export interface Pocket {
	readonly list: () => Promise<KeptPage[]>;
	readonly find: (path: string) => Promise<{ page: KeptPage; copy: Response } | undefined>;
	readonly file: (path: string) => Promise<Response | undefined>;
	/** Keeps a page whole, or throws and keeps what was kept before. */
	readonly keep: (path: string, keeping: Keeping) => Promise<KeptPage>;
	readonly remove: (paths: readonly string[]) => Promise<void>;
	/** Takes over what earlier versions kept. */
	readonly migrate: () => Promise<void>;
}
