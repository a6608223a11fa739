import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { found, MemoryIndex, pageAt, search } from '../testing/small-index.ts';

beforeAll(async () => {
	const index = new MemoryIndex();
	await index.update([
		pageAt('/ufficio-tributi/', {
			title: 'Ufficio Tributi',
			type: 'office',
			text: 'IMU e TARI. Telefono 099 458 1111',
		}),
		pageAt('/urp/', {
			title: 'Ufficio Relazioni con il Pubblico',
			type: 'office',
			text: 'Ascolta e informa.',
		}),
		pageAt('/comando/', {
			title: 'Comando di Polizia locale',
			type: 'office',
			text: 'Via Acton. Centrale operativa.',
		}),
		pageAt('/sindaca/', { title: 'Ada Lentini', type: 'person', summary: 'Sindaca', text: 'Segreteria.' }),
		pageAt('/imu/', {
			title: 'Pagare l’I.M.U.',
			type: 'service',
			text: 'Scadenza 16/12/2026. Modello A/12.',
		}),
		pageAt('/allerte-telefono/', {
			title: 'Avvisi sul telefono',
			type: 'service',
			text: 'Un’email quando la Sindaca avvisa, un numero da chiamare, i vigili del fuoco.',
		}),
		pageAt('/atto/', {
			title: 'Determina 98431',
			type: 'document',
			text: 'Zebra\u00adturo del Wi\u2011Fi, codice RSSMRA80A01L049X',
		}),
		pageAt('/decreto/', {
			title: 'Un decreto',
			type: 'document',
			text: 'Il D.Lgs. 33 del 2013 e la rete Wi-Fi libera.',
		}),
		pageAt('/piano/', { title: 'Il piano', type: 'document', text: 'Il piano di protezione civile' }),
		pageAt('/altro-piano/', {
			title: 'Piano e protezione',
			type: 'document',
			text: 'Il piano. La protezione civile.',
		}),
		pageAt('/eventi/', {
			text: undefined,
			title: 'Eventi',
			type: 'section',
			summary: 'Che cosa c’è da fare',
		}),
		pageAt('/avvisi/', { text: undefined, title: 'Avvisi', type: 'section', summary: 'Dal Comune' }),
		pageAt('/permesso/', {
			title: 'Permesso per eventi',
			type: 'service',
			summary: 'Eventi',
			text: 'Eventi, eventi',
		}),
	]);
	index.serve();
});

afterAll(() => vi.unstubAllGlobals());

describe('typography makes no difference:', () => {
	test.for([
		['zebraturo', '/atto/'],
		['wifi', '/atto/'],
		['wi fi', '/atto/'],
		['WI-FI', '/atto/'],
		['i.m.u. scadenza', '/imu/'],
		['ｉｍｕ scadenza', '/imu/'],
		['16 dicembre 2026', '/imu/'],
		['a/12', '/imu/'],
		['modello A 12', '/imu/'],
		['+39 0994581111', '/ufficio-tributi/'],
		['099.458.11.11', '/ufficio-tributi/'],
		['dlgs 33', '/decreto/'],
		['d. lgs. 33', '/decreto/'],
		['T.A.R.I.', '/ufficio-tributi/'],
		['TA.RI.', '/ufficio-tributi/'],
	] as const)('“%s” finds %s', async ([query, path]) => {
		expect((await found(query))[0]).toBe(path);
	});
});

describe('numbers and codes are never guessed:', () => {
	test.for(['98432', '9843', '16/12/2027', 'A/13', 'RSSMRA80A01L049Z', '099 458 1112'])(
		'“%s”',
		async (query) => {
			const { pages, unknown } = await search(query);
			expect(pages).toEqual([]);
			expect(unknown).toEqual([query]);
		},
	);

	test('the right one is found', async () => {
		expect(await found('98431')).toEqual(['/atto/']);
		expect(await found('rssmra80a01l049x')).toEqual(['/atto/']);
	});
});

describe('a phrase', () => {
	test.for(['"piano di protezione"', '“Piano di protezione”', '«piano di protezione»'])(
		'%s is found with its words in the typed order',
		async (query) => {
			expect(await found(query)).toEqual(['/piano/']);
		},
	);

	test.for([
		['‹piano di protezione›', '/piano/'],
		['"PIANO DI PROTE\u00adZIONE"', '/piano/'],
		['"wifi libera"', '/decreto/'],
		['"rete wi fi"', '/decreto/'],
		['"16 dicembre 2026"', '/imu/'],
		['"piano di protezione" civile', '/piano/'],
	] as const)('%s finds %s, whatever its typography', async ([query, path]) => {
		expect(await found(query)).toEqual([path]);
	});

	test('of one word finds only that exact word', async () => {
		expect(await found('"eventi"')).toContain('/eventi/');
		expect(await found('"evento"')).toEqual([]);
		expect(await found('"pianno"')).toEqual([]);
	});

	test('that no page has finds nothing', async () => {
		expect(await found('"piano di pesca"')).toEqual([]);
		expect((await found('piano protezione')).toSorted()).toEqual(['/altro-piano/', '/piano/']);
	});
});

describe('when few pages have all the words', () => {
	test('pages with some of the words follow, and name the missing ones', async () => {
		const { pages } = await search('piano eventi');
		expect(pages.length).toBeGreaterThan(1);
		for (const { missing } of pages) expect(missing.length).toBe(1);
	});

	test('a word that no page has is named, and the other words are searched', async () => {
		const { pages, unknown } = await search('piano xilofono');
		expect(unknown).toEqual(['xilofono']);
		expect(pages.length).toBeGreaterThan(0);
	});
});

describe('a query for contact details finds', () => {
	test.for([
		['sindaco email', '/sindaca/'],
		['numero vigili', '/comando/'],
		['telefono ufficio tributi', '/ufficio-tributi/'],
		['indirizzo comando', '/comando/'],
		['orari urp', '/urp/'],
		['numeri di telefono vigili', '/comando/'],
		['telefoni ufficio tributi', '/ufficio-tributi/'],
		['e-mail della sindaca', '/sindaca/'],
	] as const)('for “%s” %s', async ([query, path]) => {
		expect((await found(query))[0]).toBe(path);
	});

	test('the pages that contain the contact word when it is the whole query', async () => {
		expect((await found('telefono')).toSorted()).toEqual(['/allerte-telefono/', '/ufficio-tributi/']);
	});
});

test('a query equal to the name of a section finds the section first', async () => {
	expect((await found('eventi')).slice(0, 2)).toEqual(['/eventi/', '/permesso/']);
	expect((await found('avvisi')).slice(0, 2)).toEqual(['/avvisi/', '/allerte-telefono/']);
});

test('an office is found by its initials', async () => {
	expect((await found('urp'))[0]).toBe('/urp/');
});
