import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordsText } from '../records.ts';
import { found, pageAt, search, temporaryIndex } from '../testing/small-index.ts';
import { compareIndex } from './compare.ts';
import { createIndexer } from './indexer.ts';

const HOUR = 60 * 60 * 1000;

let folder: string;

let remove: () => Promise<void>;

beforeEach(async () => ({ folder, remove } = await temporaryIndex()));

afterEach(() => remove());

async function shards(): Promise<string[]> {
	return (await readdir(folder)).filter((name) => /^[a-z]+-\d/.test(name)).toSorted();
}

describe('a page', () => {
	test('is found only once the index is written', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({ changed: [pageAt('/a/', { text: 'gelato' })], removed: [] });
		await expect(found('gelato')).rejects.toThrow('404');

		await indexer.write();
		expect(await found('gelato')).toEqual(['/a/']);
	});

	test('that changes is found only by its new words', async () => {
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

	test('that was removed or is no longer searchable is not found', async () => {
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

	test('that can’t be read stops the update and is named; the others stay unchanged', async () => {
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

describe('a section', () => {
	test('is found only by its marks, not by the items it lists', async () => {
		const indexer = createIndexer({ outputDir: folder });
		const section = pageAt('/eventi/', { text: undefined, title: 'Eventi', type: 'section' });
		await indexer.update({ changed: [section], removed: [] });
		await indexer.write();

		expect(await found('eventi')).toEqual(['/eventi/']);
		expect(await found('elenco')).toEqual([]);
		expect(await compareIndex({ outputDir: folder, pages: [section] })).toEqual([]);
	});
});

describe('a record of another site', () => {
	const record = {
		title: 'Castello',
		summary: 'Sul mare',
		type: 'place',
		words: ['fortezza'],
		site: 'Sul sito Visita',
		isShown: true,
	} as const;
	const castle = { ...record, url: 'https://visita.example/luoghi/castello/' };
	const bridge = { ...record, title: 'Ponte', words: [], url: 'https://visita.example/luoghi/ponte/' };
	const fileOf = (...records: Parameters<typeof recordsText>[1]) => ({
		path: '/altrove.json',
		html: recordsText('it', records),
	});

	test('is found as a link, with the name of its site', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({ changed: [fileOf(castle)], removed: [] });
		await indexer.write();
		const { pages } = await search('fortezza');

		expect(pages.map(({ card }) => [card.path, card.site])).toEqual([[castle.url, 'Sul sito Visita']]);
	});

	test('ranks below pages of this site, unless this site shows it', async () => {
		const indexer = createIndexer({ outputDir: folder });
		const own = pageAt('/luoghi/castello/', { ...record, words: ['fortezza'], text: '' });
		await indexer.update({ changed: [fileOf({ ...castle, isShown: false }), own], removed: [] });
		await indexer.write();

		expect(await found('castello')).toEqual(['/luoghi/castello/', castle.url]);
	});

	test('is removed when its file no longer lists it, or is removed itself', async () => {
		const indexer = createIndexer({ outputDir: folder });
		await indexer.update({ changed: [fileOf(castle, bridge), pageAt('/a/')], removed: [] });
		await indexer.write();
		await indexer.update({ changed: [fileOf(bridge)], removed: [] });
		await indexer.write();
		expect(await found('castello')).toEqual([]);
		expect(await found('ponte')).toEqual([bridge.url]);
		expect(await compareIndex({ outputDir: folder, pages: [fileOf(bridge), pageAt('/a/')] })).toEqual([]);

		await indexer.update({ changed: [], removed: ['/altrove.json'] });
		await indexer.write();
		expect(await found('ponte')).toEqual([]);
		expect(await found('testo')).toEqual(['/a/']);
	});

	test('without a web address stops the update and is named', async () => {
		const indexer = createIndexer({ outputDir: folder });
		const hostile = fileOf({ ...castle, url: 'javascript:alert(1)' });

		await expect(indexer.update({ changed: [hostile], removed: [] })).rejects.toThrow('/altrove.json');
	});
});

describe('the index', () => {
	test('returns the release it covers, also after a restart', async () => {
		const first = createIndexer({ outputDir: folder });
		expect(await first.release()).toBeUndefined();
		await first.update({ changed: [pageAt('/a/'), pageAt('/b/')], removed: [] });
		await first.write(7);
		await first.write();
		const second = createIndexer({ outputDir: folder });

		expect(await second.release()).toBe(7);
		expect((await second.paths()).toSorted()).toEqual(['/a/', '/b/']);
	});

	test('can be updated after a restart', async () => {
		const first = createIndexer({ outputDir: folder });
		await first.update({ changed: [pageAt('/a/', { text: 'gelato', type: 'news' })], removed: [] });
		await first.write();
		const second = createIndexer({ outputDir: folder });
		await second.update({ changed: [pageAt('/b/', { text: 'gelato', type: 'service' })], removed: [] });
		await second.write();

		expect(await found('gelato')).toEqual(['/b/', '/a/']);
	});

	test('rewrites only the shards of changed pages', async () => {
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

	test('keeps an old shard for an hour after the pointer last named it', async () => {
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

	test('an index is right in whatever order pages were added, changed and removed', async () => {
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

	test('missing pages, extra pages and pages with other words are reported', async () => {
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

	test('another topic, another date or an altered card is reported', async () => {
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

test('words of neighbouring elements that only styles separate are not joined', async () => {
	const indexer = createIndexer({ outputDir: folder });
	const contacts = '<dl><dt>Telefono</dt><dd>099 458 1111</dd><dt>PEC</dt><dd>a@b.it</dd></dl>';
	const address = '<address><a href="/x/">Mercato</a><span>Borgo</span><span>74123 Taranto</span></address>';
	await indexer.update({ changed: [pageAt('/a/', { text: `${contacts}${address}` })], removed: [] });
	await indexer.write();

	for (const query of ['telefono', 'pec', '0994581111', 'mercato', 'borgo', '74123'])
		expect(await found(query)).toEqual(['/a/']);
});
