import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { benchNews } from './documents.ts';
import { percentile, timed } from './measure.ts';
import { PreviewBench } from './preview-bench.ts';

interface Times {
	readonly drafts: number;
	/** Milliseconds for one request. */
	readonly median: number;
	readonly p95: number;
	readonly worst: number;
	/** The same in milliseconds of processor time, of the client too, independent of the load of the machine. */
	readonly processorMedian: number;
	readonly processorP95: number;
}

/** One request, in milliseconds. */
interface Time {
	readonly passed: number;
	readonly processor: number;
}

export interface PreviewFigures {
	readonly documents: number;
	readonly previews: number;
	/** `POST /preview`: one page of new drafts, read from JSON, completed, rendered and checked. */
	readonly previewed: readonly Times[];
	/** `GET /previewed`: one page in an open session. */
	readonly inSession: readonly Times[];
}

/** A new title, a new item at the head and a new text, in turn, each without its summary. */
function draftsAt(index: number, count: number, news: number): object[] {
	return Array.from({ length: count }, (_, place) => {
		const number = (index * 7919 + place * 104_729) % news;
		const title = `Titolo in bozza ${index} ${place}`;
		const document = place % 3 === 1 ? benchNews(news + place, title) : benchNews(number, title);
		return { action: 'draft', document: { ...document, summary: undefined } };
	});
}

/** What an editor looks at: the own page of the first draft, the home, lists. */
function pageAt(index: number, news: number): { path: string } | { document: object } {
	const lists = ['/', '/novita/', '/novita/notizie/', '/amministrazione/', '/novita/avvisi/'];
	if (index % 2 === 1) return { path: lists[((index - 1) / 2) % lists.length] ?? '/' };
	return { document: { type: 'news', id: `news-${(index * 7919) % news}` } };
}

async function timeOf(work: () => Promise<unknown>): Promise<Time> {
	const before = process.cpuUsage();
	const passed = await timed(work);
	const { user, system } = process.cpuUsage(before);
	return { passed, processor: (user + system) / 1000 };
}

function timesOf(drafts: number, each: readonly Time[]): Times {
	const share = (kind: keyof Time, part: number) =>
		percentile(
			each.map((time) => time[kind]),
			part,
		);
	return {
		...{ drafts, median: share('passed', 0.5), p95: share('passed', 0.95), worst: share('passed', 1) },
		...{ processorMedian: share('processor', 0.5), processorP95: share('processor', 0.95) },
	};
}

const session = z.object({ token: z.string(), path: z.string() });

/** Previews pages of a built site of `documents` documents that is online, over HTTP, with few drafts and with many. */
export async function measurePreviews(options: {
	documents: number;
	previews: number;
	app: string;
}): Promise<PreviewFigures> {
	const { documents, previews } = options;
	const folder = mkdtempSync(join(tmpdir(), 'portolano-bench-'));
	const bench = await PreviewBench.open(folder, options);
	const news = Math.ceil(documents / 2);
	const previewed: Times[] = [];
	const inSession: Times[] = [];
	for (const count of [1, 10, 200]) {
		const alone: Time[] = [];
		const within: Time[] = [];
		for (let index = 0; index < previews; index += 1) {
			const request = { site: 'portale', ...pageAt(index, news), drafts: draftsAt(index, count, news) };
			alone.push(await timeOf(() => bench.ask('/preview', request)));
			if (index % 10 > 0) continue;
			const opened = session.parse(await bench.ask('/preview-sessions', { ...request, holder: 'bench' }));
			for (const path of [opened.path, '/', '/novita/', '/novita/avvisi/', opened.path]) {
				const query = new URLSearchParams({ session: opened.token, path });
				within.push(await timeOf(() => bench.ask(`/previewed?${query}`)));
			}
		}
		previewed.push(timesOf(count, alone));
		inSession.push(timesOf(count, within));
	}
	await bench.close();
	rmSync(folder, { recursive: true, force: true });
	return { documents, previews, previewed, inSession };
}
