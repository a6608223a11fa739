import type { Spread } from './figures.ts';

/** One build of the corpus by our publisher. */
export interface PublisherFigures {
	news: number;
	pages: number;
	/** Seconds to read and store the log. */
	readingSeconds: number;
	/** Seconds from then until every page is served: rendered, written and released. */
	onlineSeconds: number;
	/** Seconds from the same instant until all of it is checked, compressed and searchable too. */
	settledSeconds: number;
	/** Seconds of processor time until every page is served, and until all is settled. */
	onlineProcessor: number;
	settledProcessor: number;
	/** Largest resident memory until everything is settled. */
	peakMegabytes: number;
	/** Milliseconds from a new log entry to changed files on disk. */
	edit: Spread;
	pagesPerEdit: number;
}

/** A version of Hugo, by the name under which it is run. */
export interface Hugo {
	program: string;
	version: string;
}

/** One build of the same corpus by Hugo. */
export interface HugoFigures {
	version: string;
	pages: number;
	seconds: number;
}

/** The builds of a corpus of one size: ours and those of Hugo took turns. */
export interface BuildRow {
	news: number;
	publisher: readonly PublisherFigures[];
	/** Builds without related news, which our pages have. */
	hugo: readonly HugoFigures[];
	/** Builds with related news, where they were asked for. */
	hugoWithRelated: readonly HugoFigures[];
}

/** How many times as long as Hugo a build of ours took, pair by pair. */
export function ratiosToHugo(
	{ publisher, hugo }: Pick<BuildRow, 'publisher' | 'hugo'>,
	version: string,
	secondsOf: (figures: PublisherFigures) => number,
): number[] {
	const builds = hugo.filter((build) => build.version === version);
	return publisher.flatMap((figures, index) => {
		const build = builds[index];
		return build ? [secondsOf(figures) / build.seconds] : [];
	});
}

/** The versions of Hugo that were measured. */
export function versionsIn({ hugo }: Pick<BuildRow, 'hugo'>): string[] {
	return [...new Set(hugo.map(({ version }) => version))];
}
