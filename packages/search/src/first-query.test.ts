import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answer } from './client/answer.ts';
import { parseQuery } from './client/query.ts';
import { openSource } from './client/source.ts';
import { writeEntry } from './indexer/files.ts';
import { newLanguage, openShard, saveLanguage, shardNumber } from './indexer/language-index.ts';
import { put } from './indexer/shard.ts';
import { weightsOf } from './indexer/weights.ts';
import { FORMAT } from './format.ts';
import { readerOf } from './reader.ts';
import { largeTown } from './testing/large-town.ts';
import { temporaryIndex } from './testing/small-index.ts';

const KB = 1000;
const DOCUMENTS = 5000;
const FIRST_QUERY_MAX = 60 * KB;

let folder: string;
let remove: () => Promise<void>;
let bytes = 0;

beforeAll(async () => {
	({ folder, remove } = await temporaryIndex());
	const read = await readerOf('it');
	const index = newLanguage('it', DOCUMENTS);
	for (const [number, pages] of Map.groupBy(largeTown(DOCUMENTS), ({ path }) => shardNumber(index, path))) {
		const weighted = pages.map((page) => ({ page, weights: weightsOf(page, read) }));
		put(await openShard(index, number, folder), weighted);
	}
	await mkdir(folder, { recursive: true });
	const { entry } = await saveLanguage(index, folder);
	await writeEntry(folder, { format: FORMAT, languages: { it: entry } });
	vi.stubGlobal('fetch', async (path: string) => {
		const file = await readFile(join(folder, path));
		bytes += gzipSync(file).length;
		return new Response(file);
	});
}, 120_000);

afterAll(() => remove());

/** Size of the search script with one language, as the page loads it. */
async function programBytes(): Promise<number> {
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, 'client/index.ts')],
		...{ bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', write: false },
		outdir: folder,
	});
	const others = /(?:english|german|french)-/;
	const loaded = outputFiles.filter(({ path }) => !others.test(path));
	return loaded.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

/** Fetches everything that the page needs for its first ten results. */
async function firstPage(query: string): Promise<void> {
	const source = await openSource('/', 'it');
	const { hits } = await answer(source, parseQuery(query, { read: await readerOf('it'), language: 'it' }));
	await Promise.all(hits.slice(0, 10).map(({ shard, slot }) => source.card(shard, slot)));
}

test.for(['carta servizio', 'email servizio carta', 'i.m.u. carta'])(
	'the first query of a visitor, “%s”, takes at most 60 KB at 5,000 documents',
	async (query) => {
		bytes = 0;
		await firstPage(query);
		const program = await programBytes();
		console.log(
			`${query}: program ${String(program)}, index ${String(bytes)}, all ${String(program + bytes)} bytes`,
		);

		expect(program + bytes).toBeLessThanOrEqual(FIRST_QUERY_MAX);
	},
);
