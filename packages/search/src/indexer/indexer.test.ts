import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recordsText } from '../records.ts';
import { found, MemoryIndex, pageAt, search } from '../testing/small-index.ts';
import { numbersFrom } from '../testing/large-town.ts';
import { closePagefind } from './pagefind.ts';
import type { RenderedPage } from './pages.ts';

let index: MemoryIndex;

beforeEach(() => {
	index = new MemoryIndex();
	index.serve();
});

afterEach(() => vi.unstubAllGlobals());
afterAll(() => closePagefind());

describe('a page', () => {
	test('that changes is found only by its new words', async () => {
		await index.update([pageAt('/a/', { text: 'gelato' }), pageAt('/b/', { text: 'gelato' })]);
		await index.update([pageAt('/a/', { text: 'granita' })]);

		expect(await found('gelato')).toEqual(['/b/']);
		expect(await found('granita')).toEqual(['/a/']);
	});

	test('that was removed or is no longer searchable is not found', async () => {
		await index.update(['/a/', '/b/', '/c/'].map((path) => pageAt(path, { text: 'gelato' })));
		await index.update([{ path: '/b/', html: '<main>gelato</main>' }], { removed: ['/a/', '/never-there/'] });

		expect(await found('gelato')).toEqual(['/c/']);
	});

	test('that is marked as not searched is not found, whatever else is marked in it', async () => {
		const { path, html } = pageAt('/a/', { text: 'gelato' });
		await index.update([{ path, html }, pageAt('/b/', { text: 'gelato' })]);
		await index.update([
			{ path, html: html.replace('</head>', '<meta name="search:no" content=""></head>') },
		]);

		expect(await found('gelato')).toEqual(['/b/']);
	});

	test('is found whatever the shape of its apostrophes and accents', async () => {
		await index.update([pageAt('/a/', { text: 'l’anagrafe e la novità dell´acqua' })]);

		for (const query of ["l'anagrafe", 'anagrafe', 'novita', 'NOVITÀ', 'acqua', "dell'acqua"])
			expect(await found(query)).toEqual(['/a/']);
	});

	test('is found in its own language', async () => {
		await index.update([
			pageAt('/a/', { text: 'musei' }),
			pageAt('/en/a/', { text: 'conditions of museums', language: 'en' }),
		]);

		expect(await found('museum condition', 'en')).toEqual(['/en/a/']);
		expect(await found('museo')).toEqual(['/a/']);
		expect(await found('musée', 'fr')).toEqual([]);
	});

	test('is not found by what is around its main part, unless that is marked', async () => {
		const framed = (path: string, mark: string) => {
			const { html } = pageAt(path, { text: 'gelato' });
			return {
				path,
				html: html.replace(/<main.*<\/main>/, `<header>menu</header>$&<div${mark}>orari</div>`),
			};
		};
		await index.update([framed('/a/', ''), framed('/b/', ' data-pagefind-body')]);

		expect(new Set(await found('gelato'))).toEqual(new Set(['/a/', '/b/']));
		expect(await found('orari')).toEqual(['/b/']);
		expect(await found('menu')).toEqual([]);
	});

	test('that moves to another language is found there only', async () => {
		await index.update([pageAt('/a/', { text: 'gelato' })]);
		await index.update([pageAt('/a/', { text: 'gelato', language: 'en' })]);

		expect(await found('gelato', 'en')).toEqual(['/a/']);
		expect(await found('gelato')).toEqual([]);
	});

	test('that can’t be read is named and left out; the others are found', async () => {
		const unmarked = {
			path: '/b/',
			html: '<html lang="it"><body><main data-pagefind-body>gelato</main></body></html>',
		};
		const { unreadable } = await index.update([pageAt('/a/', { text: 'gelato' }), unmarked]);

		expect(unreadable).toMatchObject([{ path: '/b/' }]);
		expect(unreadable[0]?.why).toContain('tipo');
		expect(await found('gelato')).toEqual(['/a/']);
	});
});

describe('a section', () => {
	test('is found only by its marks, not by the items it lists', async () => {
		await index.update([pageAt('/eventi/', { text: undefined, title: 'Eventi', type: 'section' })]);

		expect(await found('eventi')).toEqual(['/eventi/']);
		expect(await found('elenco')).toEqual([]);
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
		await index.update([fileOf(castle)]);
		const { pages } = await search('fortezza');

		expect(pages.map(({ card }) => [card.path, card.site])).toEqual([[castle.url, 'Sul sito Visita']]);
	});

	test('ranks below pages of this site, unless this site shows it', async () => {
		const own = pageAt('/luoghi/castello/', { ...record, words: ['fortezza'], text: '' });
		await index.update([fileOf({ ...castle, isShown: false }), own]);

		expect(await found('castello')).toEqual(['/luoghi/castello/', castle.url]);
	});

	test('is removed when its file no longer lists it, or is removed itself', async () => {
		await index.update([fileOf(castle, bridge), pageAt('/a/')]);
		await index.update([fileOf(bridge)]);
		expect(await found('castello')).toEqual([]);
		expect(await found('ponte')).toEqual([bridge.url]);

		await index.update([], { removed: ['/altrove.json'] });
		expect(await found('ponte')).toEqual([]);
		expect(await found('testo')).toEqual(['/a/']);
	});

	test('without a web address is left out, and its file is named', async () => {
		const { unreadable } = await index.update([fileOf({ ...castle, url: 'javascript:alert(1)' })]);

		expect(unreadable).toMatchObject([{ path: '/altrove.json' }]);
		expect(await found('castello')).toEqual([]);
	});
});

describe('the files of the index', () => {
	test('depend on the set of its pages alone, whatever was added, changed and removed before', async () => {
		const random = numbersFrom(2026);
		const texts = ['gelato', 'granita al limone', 'Ufficio Tributi: IMU e TARI', ''];
		const dates = ['2026-11-22', '2025-01-01'];
		const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
		const pages = new Map<string, RenderedPage>();
		for (let round = 0; round < 6; round++) {
			const numbers = Array.from({ length: 12 }, (_, number) => number).filter(() => random() < 0.5);
			const removed = numbers.filter(() => random() < 0.3).map((number) => `/${number}/`);
			const changed = numbers
				.map((number) => `/${number}/`)
				.filter((path) => !removed.includes(path))
				.map((path) =>
					pageAt(path, { text: one(texts), date: one(dates), language: one(['it', 'it', 'en']) }),
				);
			for (const path of removed) pages.delete(path);
			for (const page of changed) pages.set(page.path, page);
			await index.update(changed, { removed });
			const clean = new MemoryIndex();
			await clean.update([...pages.values()].reverse());

			expect(new Map([...index.files].sort())).toEqual(new Map([...clean.files].sort()));
		}
	});

	test('of other languages stay as they are when a page changes', async () => {
		await index.update([pageAt('/a/'), pageAt('/en/a/', { language: 'en' })]);
		const { files, obsolete } = await index.update([pageAt('/a/', { text: 'altro' })]);

		expect([...files.keys(), ...obsolete].filter((file) => file.startsWith('indice/en'))).toEqual([]);
	});

	test('are the same ones for the same content', async () => {
		await index.update([pageAt('/a/')]);
		const before = new Map(index.files);
		const { obsolete } = await index.update([pageAt('/a/')]);

		expect(obsolete).toEqual([]);
		expect(index.files).toEqual(before);
	});

	test('but the pointer and the state are named by their content', async () => {
		await index.update([pageAt('/a/', { text: 'uno' })]);
		const before = new Map(index.files);
		const { files } = await index.update([pageAt('/a/', { text: 'due' })]);

		expect([...files.keys()].filter((file) => before.has(file))).toEqual(['entry.json', 'state.json']);
	});
});

test('words of neighbouring elements that only styles separate are not joined', async () => {
	const contacts = '<dl><dt>Telefono</dt><dd>099 458 1111</dd><dt>PEC</dt><dd>a@b.it</dd></dl>';
	const address = '<address><a href="/x/">Mercato</a><span>Borgo</span><span>74123 Taranto</span></address>';
	await index.update([pageAt('/a/', { text: `${contacts}${address}` })]);

	for (const query of ['telefono', 'pec', '0994581111', 'mercato', 'borgo', '74123'])
		expect(await found(query)).toEqual(['/a/']);
});
