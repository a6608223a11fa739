import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { publisherNodeFlags } from '@portolano/publisher/node-flags.ts';
import { z } from 'zod';
import type { BuildRow, Hugo, HugoFigures, PublisherFigures } from './build-row.ts';
import { settleDisk } from './disk.ts';
import { measureHugo } from './measure-hugo.ts';

const EDITS = 200;

const spread = z.object({ median: z.number(), p95: z.number(), count: z.number() });
const publisherFigures: z.ZodType<PublisherFigures> = z.object({
	news: z.number(),
	pages: z.number(),
	readingSeconds: z.number(),
	onlineSeconds: z.number(),
	settledSeconds: z.number(),
	onlineProcessor: z.number(),
	settledProcessor: z.number(),
	peakMegabytes: z.number(),
	edit: spread,
	pagesPerEdit: z.number(),
});

export interface BuildsOptions {
	/** Numbers of news. */
	readonly sizes: readonly number[];
	readonly hugos: readonly Hugo[];
	/** How often each program builds the corpus; they take turns, so that all meet the same load of the machine. */
	readonly pairs: number;
	/** Whether Hugo also builds pages with related news, which takes it minutes. */
	readonly withRelated: boolean;
	/** For what is written. */
	readonly folder: string;
	/** Called after each size. */
	readonly onRow: (row: BuildRow) => void;
}

/** Measures builds of the corpus and edits, in each of its sizes, next to Hugo. */
export async function measureBuilds(options: BuildsOptions): Promise<BuildRow[]> {
	const rows: BuildRow[] = [];
	for (const size of options.sizes) {
		const row = await measureSize(size, options);
		options.onRow(row);
		rows.push(row);
	}
	return rows;
}

async function measureSize(size: number, options: BuildsOptions): Promise<BuildRow> {
	const { hugos, pairs, withRelated, folder } = options;
	const [published, project] = [join(folder, `publisher-${size}`), join(folder, `hugo-${size}`)];
	const publisher: PublisherFigures[] = [];
	const [hugo, hugoWithRelated]: [HugoFigures[], HugoFigures[]] = [[], []];
	const build = (program: Hugo, isRelated: boolean) =>
		measureHugo(program, { size, published, folder: project, isRelated });
	for (let pair = 0; pair < pairs; pair += 1) {
		rmSync(published, { recursive: true, force: true });
		settleDisk();
		publisher.push(publisherInProcess(size, published));
		for (const program of hugos) hugo.push(await build(program, false));
	}
	if (withRelated) for (const program of hugos) hugoWithRelated.push(await build(program, true));
	for (const path of [published, project]) rmSync(path, { recursive: true, force: true });
	return { news: size, publisher, hugo, hugoWithRelated };
}

/** Measures one build in a separate process, so that its memory isn't mixed with that of others. */
function publisherInProcess(size: number, published: string): PublisherFigures {
	const script = join(import.meta.dirname, 'publisher-process.ts');
	const inputs = [...publisherNodeFlags, script, String(size), String(EDITS), published];
	const output = execFileSync(process.execPath, inputs, { encoding: 'utf8' });
	return publisherFigures.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
}
