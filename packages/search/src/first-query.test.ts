import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answer } from './client/answer.ts';
import { parseQuery } from './client/query.ts';
import { openSource } from './client/source.ts';
import { readerOf } from './reader.ts';
import { largeTownIndex } from './testing/large-town-index.ts';

const KB = 1000;
const DOCUMENTS = 5000;
const FIRST_QUERY_MAX = 60 * KB;

let bytes = 0;

beforeAll(async () => {
	const files = await largeTownIndex(DOCUMENTS);
	vi.stubGlobal('fetch', (path: string) => {
		const text = files.get(path.slice(1)) ?? '';
		bytes += gzipSync(text).length;
		return Promise.resolve(new Response(text));
	});
}, 120_000);

afterAll(() => vi.unstubAllGlobals());

/** Size of the search script with one language, as the page loads it. */
async function programBytes(): Promise<number> {
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, 'client/index.ts')],
		...{ bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', write: false },
		outdir: import.meta.dirname,
	});
	// Stemmers are files of their own, named by their language.
	const loaded = outputFiles.filter(({ path }) => !/\/(?:en|de|fr)-\w+\.js$/.test(path));
	expect(loaded.map(({ path }) => path).join(' ')).toMatch(/index\.js .*it-\w+\.js$/);
	expect(loaded).toHaveLength(2);
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
