import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { publish } from '@portolano/test-kit';
import { z } from 'zod';
import { benchNews } from './documents.ts';
import { openBench, timed } from './measure.ts';

const restartFigures = z.strictObject({
	/** Seconds from the start of the process until documents and recordings were in memory. */
	restored: z.number(),
	/** Seconds from the start of the process until the site was open and found to be up to date. */
	ready: z.number(),
	/** Seconds from the start of the process until an edit, made while it was stopped, was online. */
	edit: z.number(),
	/** The same in seconds of processor time, independent of the load of the machine. */
	processor: z.number(),
	/** Pages rendered before that edit. */
	rendered: z.int(),
	/** Pages rendered for the edit. */
	renderedForEdit: z.int(),
	/** Largest resident memory, in megabytes. */
	memory: z.number(),
});

export interface RestartFigures extends z.infer<typeof restartFigures> {
	readonly documents: number;
	/** Seconds to write the state. */
	readonly writing: number;
	/** Longest time for which writing the state blocked the event loop, in milliseconds. */
	readonly blocked: number;
}

const script = new URL('./restarted.ts', import.meta.url).pathname;

/** Measures how soon a publisher of `documents` documents serves an edit after a restart. */
export async function measureRestart({ documents }: { documents: number }): Promise<RestartFigures> {
	const { folder, publisher, log, remove } = openBench(documents);
	try {
		await publisher.catchUp();
		await publisher.idle();
		for (const site of publisher.sites.values()) await site.settled();
		const loop = monitorEventLoopDelay({ resolution: 1 });
		loop.enable();
		const writing = await timed(() => publisher.settled());
		loop.disable();
		const news = [...log.slice(-1), publish(log.length + 1, benchNews(7, 'Titolo corretto'))];
		writeFileSync(join(folder, 'new.ndjson'), news.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
		const { stdout } = await promisify(execFile)(process.execPath, [script, folder, String(log.length)]);
		const figures = restartFigures.parse(JSON.parse(stdout));
		return { documents, writing: writing / 1000, blocked: Math.round(loop.max / 1e6), ...figures };
	} finally {
		remove();
	}
}
