import type { PagePath } from './page-path.ts';
import type { RecordedQuery } from './recorded-query.ts';

/** The queries made and the files shown while a page, or a part of it, is rendered. */
export interface Recording {
	readonly queries: Set<RecordedQuery>;
	/** In the form of {@link PageFiles}. */
	readonly files: Map<PagePath, string>;
}

/** The recording of one rendering of a page. */
export interface Recorder extends Recording {
	/** Identifies the state of the store at the start of the rendering. */
	readonly epoch: object;
}

export function emptyRecording(): Recording {
	return { queries: new Set(), files: new Map() };
}
