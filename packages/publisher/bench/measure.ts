import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inItalian, publish } from '@portolano/test-kit';
import type { LogEntry } from '@portolano/content-models';
import { loadApplication } from '../src/rendering/application.ts';
import { logOf, type LogSource } from '@portolano/follower';
import { checkPage } from '../src/page-check.ts';
import { openPublisher, type Publisher } from '../src/publisher.ts';
import type { PublisherParts } from '../src/publisher-parts.ts';
import { writeSitesFolder } from '../test-application/sites-folder.ts';
import { benchLog, benchNews } from './documents.ts';

export interface BuildFigures {
	readonly documents: number;
	readonly pages: number;
	/** Seconds to parse, store and apply the log. */
	readonly reading: number;
	/** Seconds to render, check and write every page. */
	readonly building: number;
	/** Seconds of processor time while building, independent of the load of the machine. */
	readonly processor: number;
	/** Seconds from the pages being online until compression and late checks were done. */
	readonly settling: number;
	/** Largest resident memory while building, in megabytes. */
	readonly memory: number;
	/** Queries recorded in the store. */
	readonly queries: number;
}

export interface EditFigures {
	readonly pages: number;
	readonly edits: number;
	/** Milliseconds from the log entry to the files on the disk. */
	readonly median: number;
	readonly p95: number;
	readonly worst: number;
	/** The same in milliseconds of processor time, independent of the load of the machine. */
	readonly processorMedian: number;
	readonly processorP95: number;
	readonly pagesPerEdit: number;
	/** Share of rendered pages whose bytes did not change. */
	readonly inVain: number;
}

/** A publisher to be measured, and its log. */
export interface Bench {
	readonly folder: string;
	readonly publisher: Publisher;
	readonly log: LogEntry[];
	readonly remove: () => void;
}

const now = new Date('2026-11-22T09:00:00.000Z');

/** Opens a publisher in the folder of a bench. */
export function publisherIn(
	folder: string,
	source: LogSource,
	parts: Pick<PublisherParts, 'search'> = {},
): Publisher {
	return openPublisher({
		dataDir: join(folder, 'data'),
		keep: 20,
		clock: () => now,
		source,
		stored: () => Promise.reject(new Error('the bench has no stored files')),
		application: (kind) => loadApplication(join(folder, kind, 'dist')),
		check: checkPage,
		...parts,
		// States are written when a measurement says so.
		stateQuietMs: 3_600_000,
		onEvent({ level, message }) {
			if (level !== 'info') console.error(message);
		},
	});
}

/** Opens a publisher of a site of `documents` documents, half news and half pages, on an empty disk. */
export function openBench(documents: number, parts: Pick<PublisherParts, 'search'> = {}): Bench {
	const folder = mkdtempSync(join(tmpdir(), 'portolano-bench-'));
	writeSitesFolder(folder);
	const log = benchLog({ news: Math.ceil(documents / 2), pages: Math.floor(documents / 2) });
	const publisher = publisherIn(folder, logOf(log), parts);
	return {
		folder,
		publisher,
		log,
		remove() {
			publisher.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Returns how many milliseconds the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Watches the resident memory; returns a function that ends it and returns the largest, in megabytes. */
export function watchMemory(): () => number {
	let largest = 0;
	const look = () => {
		largest = Math.max(largest, process.memoryUsage.rss());
	};
	const timer = setInterval(look, 50);
	return () => {
		clearInterval(timer);
		look();
		return Math.round(largest / 1_048_576);
	};
}

/** Measures a first build of `documents` documents, half news and half pages. Run it in a process of its own. */
export async function measureBuild({ documents }: { documents: number }): Promise<BuildFigures> {
	const { publisher, remove } = openBench(documents);
	const memory = watchMemory();
	const reading = await timed(() => publisher.readLog());
	const before = process.cpuUsage();
	const building = await timed(() => publisher.keepTime());
	const { user, system } = process.cpuUsage(before);
	const settling = await timed(() => publisher.settled());
	const pages = [...publisher.sites.values()].reduce((sum, site) => sum + site.pages.size, 0);
	const { documents: kept, queries } = publisher.store.size;
	remove();
	const processor = (user + system) / 1_000_000;
	const seconds = {
		processor,
		reading: reading / 1000,
		building: building / 1000,
		settling: settling / 1000,
	};
	return { documents: kept, pages, ...seconds, memory: memory(), queries };
}

/** Builds one of the most frequent edits: a new item at the head, a new title or a new summary. */
function editOf(index: number, news: number) {
	if (index % 4 === 0) return benchNews(news + index);
	const changed = Math.floor((index * 7919) % news);
	if (index % 4 === 1) return benchNews(changed, `Titolo corretto ${index}`);
	return { ...benchNews(changed), summary: inItalian(`Sommario ${index}`), updatedAt: now.toISOString() };
}

/** Returns the value below which a share of the values lies, to a tenth. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1));
}

/** Measures edits of a site of `documents` documents, one log entry at a time. */
export async function measureEdits({
	edits,
	documents = 20_000,
}: {
	edits: number;
	documents?: number;
}): Promise<EditFigures> {
	const { publisher, log, remove } = openBench(documents);
	await publisher.catchUp();
	await publisher.settled();
	const times: number[] = [];
	const processor: number[] = [];
	let [rendered, unchanged] = [0, 0];
	for (let index = 0; index < edits; index++) {
		log.push(publish(log.length + 1, editOf(index, Math.ceil(documents / 2))));
		const before = process.cpuUsage();
		times.push(
			await timed(async () => {
				for (const report of await publisher.catchUp()) {
					rendered += report.rendered;
					unchanged += report.unchanged;
				}
			}),
		);
		const { user, system } = process.cpuUsage(before);
		processor.push((user + system) / 1000);
	}
	const pages = [...publisher.sites.values()].reduce((sum, site) => sum + site.pages.size, 0);
	remove();
	return {
		pages,
		edits,
		median: percentile(times, 0.5),
		p95: percentile(times, 0.95),
		worst: percentile(times, 1),
		processorMedian: percentile(processor, 0.5),
		processorP95: percentile(processor, 0.95),
		pagesPerEdit: rendered / edits,
		inVain: unchanged / rendered,
	};
}
