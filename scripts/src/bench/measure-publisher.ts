import { join } from 'node:path';
import type { Published } from '@portolano/content-models';
import {
	checkPage,
	loadApplication,
	openPublisher,
	type Publisher,
	SearchThread,
	searchVersion,
} from '@portolano/publisher';
import { storedBytes } from '@portolano/test-kit';
import { sitesFolder } from '../places.ts';
import { corpusNews, corpusSite, corpusSource } from './corpus.ts';
import type { PublisherFigures } from './build-row.ts';
import { spreadOf } from './figures.ts';
import { secondsOf, watchMemory } from './memory.ts';

function edited(index: number, size: number): Published<'news'> {
	const news = corpusNews((index * 7919) % size);
	const updatedAt = new Date(Date.UTC(2026, 10, 22, 9, 0, index)).toISOString();
	return { ...news, updatedAt, title: { it: `Titolo corretto numero ${index}` } };
}

async function measureEdits(
	publisher: Publisher,
	later: Published<'news'>[],
	{ edits, size }: { edits: number; size: number },
) {
	const milliseconds: number[] = [];
	let rendered = 0;
	for (let index = 0; index < edits; index += 1) {
		later.push(edited(index, size));
		const seconds = await secondsOf(async () => {
			for (const report of await publisher.catchUp()) rendered += report.rendered;
		});
		milliseconds.push(seconds * 1000);
		// The search of one edit is not to be at work during the next: an editor does not save ten times a second.
		await publisher.settled();
	}
	return { edit: spreadOf(milliseconds), pagesPerEdit: rendered / edits };
}

/** Seconds of the clock and of processors since it was made. */
function stopwatch() {
	const [began, used] = [performance.now(), process.cpuUsage()];
	return () => {
		const { user, system } = process.cpuUsage(used);
		return { seconds: (performance.now() - began) / 1000, processor: (user + system) / 1_000_000 };
	};
}

function openCorpus(size: number, later: readonly Published[], dataDir: string): Publisher {
	return openPublisher({
		dataDir,
		keep: 5,
		sites: [corpusSite],
		clock: () => new Date('2026-11-22T09:00:00Z'),
		source: corpusSource(size, later),
		stored: (sha256) => {
			const bytes = storedBytes(sha256);
			return bytes
				? Promise.resolve(bytes)
				: Promise.reject(new Error(`The small town has no file ${sha256}.`));
		},
		application: (kind) => loadApplication(join(sitesFolder, kind, 'dist')),
		check: checkPage,
		search: { thread: new SearchThread(), version: searchVersion() },
	});
}

/** Publishes the corpus into the empty `folder`, then edits it. Meant to run in a separate process. */
export async function measurePublisher(options: {
	size: number;
	edits: number;
	folder: string;
}): Promise<PublisherFigures> {
	const { size, edits, folder } = options;
	const later: Published<'news'>[] = [];
	const publisher = openCorpus(size, later, folder);
	const peak = watchMemory();
	const readingSeconds = await secondsOf(() => publisher.readLog());
	const since = stopwatch();
	await publisher.keepTime();
	const online = since();
	const problems = publisher.problems();
	if (problems.length > 0)
		throw new Error(`Pages were not published: ${JSON.stringify(problems.slice(0, 3))}`);
	await publisher.settled();
	const settled = since();
	const peakMegabytes = peak();
	const { edit, pagesPerEdit } = await measureEdits(publisher, later, { edits, size });
	const pages = publisher.sites.get(corpusSite)?.pages.size ?? 0;
	publisher.close();
	return {
		...{ news: size, pages, readingSeconds, peakMegabytes, edit, pagesPerEdit },
		...{ onlineSeconds: online.seconds, onlineProcessor: online.processor },
		...{ settledSeconds: settled.seconds, settledProcessor: settled.processor },
	};
}
