import type { PagePath } from './page-path.ts';
import type { RecordedQuery } from './recorded-query.ts';

/** What the making of a page, or of a part of one, reads and shows. */
export interface Recording {
	readonly queries: Set<RecordedQuery>;
	/** As {@link PageFiles}. */
	readonly files: Map<PagePath, string>;
}

/** Collects what one rendering of a page reads and shows. */
export interface Recorder extends Recording {
	/** Stands for the state of the store when the rendering began. */
	readonly epoch: object;
}

export function emptyRecording(): Recording {
	return { queries: new Set(), files: new Map() };
}
