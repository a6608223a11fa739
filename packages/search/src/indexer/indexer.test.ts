import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../client/query.ts';
import { questionIn } from '../client/question.ts';
import { openSource } from '../client/source.ts';
import { searchMarks, type SearchRecord } from '../search-marks.ts';
import { readerOf } from '../reader.ts';
import { compareIndex } from './compare.ts';
import { createIndexer } from './indexer.ts';

const HOUR = 60 * 60 * 1000;

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'indexer-'));
	vi.stubGlobal('fetch', async (path: string) => {
		const file = await readFile(join(folder, path), 'utf8').catch(() => undefined);
		return file === undefined ? new Response('', { status: 404 }) : new Response(file);
	});
});

afterEach(async () => {
	vi.unstubAllGlobals();
	await rm(folder, { recursive: true, force: true });
});

function pageAt(path: string, record: Partial<SearchRecord> & { text?: string; language?: string } = {}) {
	const { text = 'testo', language = 'it', ...rest } = record;
	const marks = searchMarks({
		title: 'Titolo',
		summary: 'Sommario',
		type: 'page',
		topics: [],
		words: [],
		...rest,
	});
	const head = marks.map(
		(mark) =>
			`<meta ${Object.entries(mark)
				.map(([key, value]) => `${key}="${String(value)}"`)
				.join(' ')}>`,
	);
	return {
		path,
		html: `<html lang="${language}"><head>${head.join('')}</head><body><main data-pagefind-body>${text}</main></body></html>`,
	};
}

/** Paths of the pages that answer a query, as the browser would find them. */
async function found(query: string, language = 'it'): Promise<string[]> {
	const source = await openSource('/', language);
	const { hits } = await answer(source, questionIn(query, { read: await readerOf(language), language }));
	const cards = await Promise.all(hits.map(({ shard, slot }) => source.card(shard, slot)));
	return cards.map(({ path }) => path);
}

async function shards(): Promise<string[]> {
	return (await readdir(folder)).filter((name) => /^[a-z]+-\d/.test(name)).toSorted();
}

describe('a page', () => {
	test('is found once the index is written, not before', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({ changed: [pageAt('/a/', { text: 'gelato' })], removed: [] });
		await expect(found('gelato')).rejects.toThrow('404');

		await indexer.write();
		expect(await found('gelato')).toEqual(['/a/']);
	});

	test('that changes is found by its new words alone', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({
			changed: [pageAt('/a/', { text: 'gelato' }), pageAt('/b/', { text: 'gelato' })],
			removed: [],
		});
		await indexer.write();
		await indexer.update({ changed: [pageAt('/a/', { text: 'granita' })], removed: [] });
		await indexer.write();

		expect(await found('gelato')).toEqual(['/b/']);
		expect(await found('granita')).toEqual(['/a/']);
	});

	test('that goes is not found, nor is one that is no longer to be searched', async () => {
		const indexer = createIndexer({ outputDir: folder });
		const pages = ['/a/', '/b/', '/c/'].map((path) => pageAt(path, { text: 'gelato' }));
		await indexer.update({ changed: pages, removed: [] });
		await indexer.write();
		await indexer.update({
			changed: [{ path: '/b/', html: '<main>gelato</main>' }],
			removed: ['/a/', '/never-there/'],
		});
		await indexer.write();

		expect(await found('gelato')).toEqual(['/c/']);
		expect(await readdir(join(folder, 'pages/it-0'))).toEqual(['2.json']);
	});

	test('is found whatever the shape of its apostrophes and accents', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({
			changed: [pageAt('/a/', { text: 'l’anagrafe e la novità dell´acqua' })],
			removed: [],
		});
		await indexer.write();

		for (const query of ["l'anagrafe", 'anagrafe', 'novita', 'NOVITÀ', 'acqua', "dell'acqua"])
			expect(await found(query)).toEqual(['/a/']);
	});

	test('is found in its own language', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({
			changed: [
				pageAt('/a/', { text: 'musei' }),
				pageAt('/en/a/', { text: 'conditions of museums', language: 'en' }),
			],
			removed: [],
		});
		await indexer.write();

		expect(await found('museum condition', 'en')).toEqual(['/en/a/']);
		expect(await found('museo')).toEqual(['/a/']);
		expect(await found('musée', 'fr')).toEqual([]);
	});

	test('that can’t be read stops the update and is named; the others are as they were', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({ changed: [pageAt('/a/', { text: 'gelato' })], removed: [] });
		const unmarked = {
			path: '/b/',
			html: '<html lang="it"><body><main data-pagefind-body>gelato</main></body></html>',
		};

		await expect(indexer.update({ changed: [unmarked], removed: ['/a/'] })).rejects.toThrow(/“\/b\/”.*tipo/s);
		await indexer.write();
		expect(await found('gelato')).toEqual(['/a/']);
	});
});

describe('the index', () => {
	test('goes on after a restart', async () => {
		const first = createIndexer({ outputDir: folder });
		await first.update({ changed: [pageAt('/a/', { text: 'gelato', type: 'news' })], removed: [] });
		await first.write();
		const second = createIndexer({ outputDir: folder });
		await second.update({ changed: [pageAt('/b/', { text: 'gelato', type: 'service' })], removed: [] });
		await second.write();

		expect(await found('gelato')).toEqual(['/b/', '/a/']);
	});

	test('rewrites only the shard of what changed', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({ changed: [pageAt('/a/'), pageAt('/en/a/', { language: 'en' })], removed: [] });
		await indexer.write();
		const before = await shards();
		await indexer.update({ changed: [pageAt('/a/', { text: 'altro' })], removed: [] });
		await indexer.write();

		expect((await shards()).filter((name) => name.startsWith('en'))).toEqual(
			before.filter((name) => name.startsWith('en')),
		);
		expect((await shards()).filter((name) => name.startsWith('it'))).toHaveLength(2);
	});

	test('has the same names for the same content', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({ changed: [pageAt('/a/')], removed: [] });
		await indexer.write();
		const before = await shards();
		await indexer.update({ changed: [pageAt('/a/')], removed: [] });
		await indexer.write();

		expect(await shards()).toEqual(before);
	});

	test('keeps an old shard for an hour after it was last named', async () => {
		let now = 0;
		const indexer = createIndexer({ outputDir: folder, now: () => now });
		for (const text of ['uno', 'due']) {
			await indexer.update({ changed: [pageAt('/a/', { text })], removed: [] });
			await indexer.write();
		}
		now = HOUR - 1;
		await indexer.write();
		expect(await shards()).toHaveLength(2);

		now = HOUR;
		await indexer.write();
		expect(await shards()).toHaveLength(1);
	});
});

describe('compared with its pages', () => {
	const compare = (...pages: { path: string; html: string }[]) => compareIndex({ outputDir: folder, pages });

	test('an index is right in whatever order they came, changed and went', async () => {
		const indexer = createIndexer({ outputDir: folder });
		const first = ['/a/', '/b/', '/c/'].map((path) => pageAt(path, { text: `gelato ${path}` }));
		await indexer.update({ changed: first, removed: [] });
		await indexer.write();
		const changed = pageAt('/b/', { text: 'granita', topics: ['Estate'], date: '2026-07-01' });
		const english = pageAt('/en/d/', { text: 'ice cream', language: 'en' });
		await indexer.update({ changed: [english, changed], removed: ['/a/'] });
		await indexer.write();
		const withoutSearch = { path: '/ricerca/', html: '<html lang="it"><main>Cerca</main></html>' };

		expect(await compare(english, withoutSearch, pageAt('/c/', { text: 'gelato /c/' }), changed)).toEqual([]);
	});

	test('a page that is missing, one too many and one with other words are told', async () => {
		const indexer = createIndexer({ outputDir: folder });
		const before = ['/a/', '/b/', '/c/'].map((path) => pageAt(path, { text: 'gelato' }));
		await indexer.update({ changed: before, removed: [] });
		await indexer.write();
		const now = [
			pageAt('/a/', { text: 'gelato' }),
			pageAt('/c/', { text: 'gelato al limone' }),
			pageAt('/d/'),
			pageAt('/en/', { language: 'en' }),
		];

		expect(await compare(...now)).toEqual([
			{ path: '/b/', kind: 'extra' },
			{ path: '/c/', kind: 'differs' },
			{ path: '/d/', kind: 'missing' },
			{ path: '/en/', kind: 'missing' },
		]);
	});

	test('another topic, another date or a card that was touched is told', async () => {
		const indexer = createIndexer({ outputDir: folder });
		const before = ['/a/', '/b/', '/c/', '/d/'].map((path) => pageAt(path, { date: '2026-07-01' }));
		await indexer.update({ changed: before, removed: [] });
		await indexer.write();
		const card = join(folder, 'pages/it-0/2.json');
		await writeFile(card, (await readFile(card, 'utf8')).replace('Titolo', 'Altro'));
		const [, , third, fourth] = before;
		if (!third || !fourth) throw new Error('There are four pages.');
		const now = [
			pageAt('/a/', { date: '2026-07-02' }),
			pageAt('/b/', { date: '2026-07-01', topics: ['Estate'] }),
			third,
			fourth,
		];

		expect((await compare(...now)).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
			'/a/ differs',
			'/b/ differs',
			'/c/ differs',
		]);
	});
});
