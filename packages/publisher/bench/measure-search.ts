import { setTimeout as sleep } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { inItalian, publish } from '@portolano/test-kit';
import { searchVersion } from '../src/program-hash.ts';
import { isSearchBehind } from '../src/release/releases.ts';
import { SearchThread } from '../src/search/search-thread.ts';
import { benchPage } from './documents.ts';
import { openBench, percentile, timed, watchMemory } from './measure.ts';

export interface SearchFigures {
	readonly pages: number;
	/** Files of the index. */
	readonly files: number;
	/** Seconds from the pages being online until they are searched, compressed and checked. */
	readonly indexing: number;
	/** Largest resident memory until then, in megabytes. */
	readonly memory: number;
	/** Milliseconds from the log entry to the pages on the disk, while the search follows. */
	readonly editMedian: number;
	readonly editP95: number;
	/** Milliseconds from the pages being online to their words being searched. */
	readonly searchedMedian: number;
	readonly searchedP95: number;
	/** The same for edits that follow each other without a pause: the longest time. */
	readonly searchedInBurst: number;
	/** Longest time for which the main thread could do nothing else meanwhile, in milliseconds. */
	readonly longestBlock: number;
	/** Files that a release of the search puts online. */
	readonly filesPerEdit: number;
}

/** Measures the search of a site of `documents` documents. Run it in a process of its own. */
export async function measureSearch({
	documents,
	edits,
}: {
	documents: number;
	edits: number;
}): Promise<SearchFigures> {
	const thread = new SearchThread();
	const search = { thread, version: searchVersion() };
	const { publisher, log, remove } = openBench(documents, { search });
	const memory = watchMemory();
	await publisher.catchUp();
	const indexing = (await timed(() => publisher.settled())) / 1000;
	const largest = memory();
	const [site] = publisher.sites.values();
	if (!site) throw new Error('The bench has no site.');
	const isSearched = () => site.online.last !== undefined && !isSearchBehind(site.online.last);
	const files = [...site.online.manifest.keys()].filter((file) => file.startsWith('ricerca/indice/')).length;
	const edit = async (number: number) => {
		const page = benchPage((number * 7919) % Math.floor(documents / 2));
		const summary = inItalian(`Sommario ${number} con lo zibibbo`);
		log.push(publish(log.length + 1, { ...page, summary, updatedAt: '2026-11-22T09:00:00.000Z' }));
		return timed(() => publisher.catchUp());
	};
	const [times, lags, sizes]: [number[], number[], number[]] = [[], [], []];
	const delays = monitorEventLoopDelay({ resolution: 1 });
	delays.enable();
	for (let number = 0; number < edits; number++) {
		times.push(await edit(number));
		lags.push(await timed(() => until(isSearched)));
		sizes.push(Object.keys(site.online.releases.read(site.online.last?.number ?? 0).files).length);
	}
	delays.disable();
	const { times: inBurst, longest } = await burst(edit, () => site.online.last?.search?.covers ?? 0, {
		edits,
		current: () => site.online.last?.pages ?? site.online.last?.number ?? 0,
	});
	times.push(...inBurst);
	remove();
	await thread.close();
	return {
		...{ pages: site.pages.size, files, indexing, memory: largest },
		...{ editMedian: percentile(times, 0.5), editP95: percentile(times, 0.95) },
		...{ searchedMedian: percentile(lags, 0.5), searchedP95: percentile(lags, 0.95) },
		...{ searchedInBurst: longest, longestBlock: Math.round(delays.max / 1e6) },
		filesPerEdit: percentile(sizes, 0.5),
	};
}

async function until(isDone: () => boolean): Promise<void> {
	while (!isDone()) await sleep(2);
}

/** Edits without a pause; returns the longest time from a release to its search. */
async function burst(
	edit: (number: number) => Promise<number>,
	covers: () => number,
	{ edits, current }: { edits: number; current: () => number },
): Promise<{ times: number[]; longest: number }> {
	const online = new Map<number, number>();
	const times: number[] = [];
	let longest = 0;
	const note = () => {
		for (const [release, since] of online) {
			if (release > covers()) continue;
			longest = Math.max(longest, performance.now() - since);
			online.delete(release);
		}
	};
	const timer = setInterval(note, 2);
	for (let number = 0; number < edits; number++) {
		times.push(await edit(edits + number));
		online.set(current(), performance.now());
		note();
	}
	await until(() => online.size === 0);
	clearInterval(timer);
	return { times, longest: Math.round(longest) };
}
