import { logEntry } from '@portolano/content-models';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, openBed, paragraphOf } from '../testing/bed.ts';
import { derivationSuite } from '../testing/derivation-suite.ts';
import { newUpload } from '../testing/uploads.ts';
import { lastSeq, newPage } from '../testing/pages.ts';
import { withdrawalSuite } from '../testing/withdrawal-suite.ts';

const timeoutMs = 120_000;

const missingEnglish = 'Manca il testo in inglese: il documento è dichiarato pronto anche in inglese.';

let bed: Bed;

beforeAll(async () => {
	bed = await openBed();
}, timeoutMs);

afterAll(() => bed.close());

describe('the publication log', () => {
	test('publishing appends the whole document, in the shape of content-models', async () => {
		const { id } = await newPage(bed, 'Come arrivare');
		const entry = (await bed.log()).at(-1);

		expect(logEntry.parse(entry)).toMatchObject({
			action: 'publish',
			document: {
				type: 'page',
				id,
				owner: 'portale',
				slug: { it: 'come-arrivare' },
				title: { it: 'Come arrivare' },
			},
		});
	});

	test('publishing an unchanged document appends nothing', async () => {
		const { id } = await newPage(bed, 'Ferma');
		const before = await lastSeq(bed);
		await bed.payload.update({ collection: 'page', id, data: { _status: 'published' } });

		expect(await lastSeq(bed)).toBe(before);
	});

	test('saving a draft of a published document appends nothing', async () => {
		const { id } = await newPage(bed, 'Online');
		const before = await lastSeq(bed);
		await bed.payload.update({ collection: 'page', id, data: { title: 'In lavorazione' }, draft: true });

		expect(await lastSeq(bed)).toBe(before);
	});

	test('a change keeps the date of first publication, even after a withdrawal', async () => {
		const { id } = await newPage(bed, 'Storia');
		const [first] = await bed.log(-1 + (await lastSeq(bed)));
		await bed.payload.update({ collection: 'page', id, data: { _status: 'draft' } });
		await bed.payload.update({
			collection: 'page',
			id,
			data: { title: 'Storia nuova', _status: 'published' },
		});
		const last = (await bed.log()).at(-1);

		expect(last?.action === 'publish' && last.document.publishedAt).toBe(
			first?.action === 'publish' && first.document.publishedAt,
		);
	});

	describe('a refused publication', () => {
		test('leaves no entry and no change, and gives the reasons on the fields', async () => {
			const { id } = await newPage(bed, 'Due lingue');
			const before = await lastSeq(bed);
			const publishing = bed.payload.update({
				collection: 'page',
				id,
				data: { languages: ['it', 'en'], _status: 'published' },
			});

			await expect(publishing).rejects.toHaveProperty('data.errors', [
				{
					path: 'slug',
					message:
						'L’indirizzo della pagina in inglese manca o non va bene: solo lettere minuscole, cifre e trattini, per esempio carta-d-identita.',
				},
				{ path: 'title', message: missingEnglish },
				{ path: 'summary', message: missingEnglish },
				{ path: 'body', message: missingEnglish },
			]);
			expect(await lastSeq(bed)).toBe(before);
			expect((await bed.payload.findByID({ collection: 'page', id, depth: 0 })).languages).toEqual(['it']);
		});

		test('is the answer to a second document with the same address on the same site', async () => {
			await newPage(bed, 'Stesso titolo');

			await expect(newPage(bed, 'Stesso titolo')).rejects.toMatchObject({
				data: { errors: [{ path: 'slug' }] },
			});
		});

		test('leaves a new document unpublished', async () => {
			await expect(newPage(bed, 'Mai nata', { languages: ['it', 'en'] })).rejects.toThrow('inglese');
			const { totalDocs } = await bed.payload.count({
				collection: 'page',
				where: { and: [{ summary: { equals: 'Su Mai nata' } }, { _status: { equals: 'published' } }] },
			});

			expect(totalDocs).toBe(0);
		});
	});

	test(
		'fifty publications at once neither lose nor share a number',
		async () => {
			const before = await lastSeq(bed);
			await Promise.all(Array.from({ length: 50 }, (_, index) => newPage(bed, `Insieme ${index}`)));
			const seqs = (await bed.log(before)).map(({ seq }) => seq);

			expect(seqs).toEqual(Array.from({ length: 50 }, (_, index) => before + 1 + index));
		},
		timeoutMs,
	);

	test('an entry has the first and last day of publication, and days the wrong way round are refused', async () => {
		const id = await newUpload(bed, 'file');
		const publishFor = (publishedFrom: string, publishedUntil: string) =>
			bed.payload.update({
				collection: 'file',
				id,
				data: { publishedFrom, publishedUntil },
			});
		await publishFor('2026-11-30T12:00:00.000Z', '2026-12-14T23:30:00.000Z');
		expect((await bed.log()).at(-1)).toMatchObject({
			document: { id, publishedFrom: '2026-11-30', publishedUntil: '2026-12-15' },
		});

		const before = await lastSeq(bed);
		await expect(publishFor('2026-11-30T12:00:00.000Z', '2026-11-29T12:00:00.000Z')).rejects.toMatchObject({
			data: {
				errors: [{ path: 'publishedUntil' }],
			},
		});
		expect(await lastSeq(bed)).toBe(before);
	});

	test('both languages of a document are in one entry', async () => {
		const { id } = await newPage(bed, 'Bilingue', { _status: 'draft' });
		await bed.payload.update({
			collection: 'page',
			id,
			locale: 'en',
			data: {
				title: 'Bilingual',
				summary: 'About',
				body: paragraphOf('Hello'),
				languages: ['it', 'en'],
				_status: 'published',
			},
		});
		const last = (await bed.log()).at(-1);

		expect(last?.action === 'publish' && last.document.type === 'page' && last.document.title).toEqual({
			it: 'Bilingue',
			en: 'Bilingual',
		});
	});

	describe('a reference to something unpublished', () => {
		async function newQuestion(services: string[]) {
			return bed.payload.create({
				collection: 'question',
				data: {
					owner: bed.sites.portale,
					languages: ['it'],
					title: 'Quanto dura?',
					answer: paragraphOf('Un anno'),
					order: 1,
					services,
					_status: 'published',
				},
				depth: 0,
			});
		}

		test('is left out where it is optional', async () => {
			const { id: service } = await bed.payload.create({
				collection: 'service',
				data: { owner: bed.sites.portale, title: 'Carta' },
				draft: true,
			});
			await newQuestion([service]);
			const last = (await bed.log()).at(-1);

			expect(
				last?.action === 'publish' && last.document.type === 'question' && last.document.services,
			).toEqual([]);
		});

		test('is restored as soon as its target is published', async () => {
			const { id: person } = await bed.payload.create({
				collection: 'page',
				data: { owner: bed.sites.portale, title: 'Meta' },
				draft: true,
			});
			await bed.payload.create({
				collection: 'menu',
				data: {
					owner: bed.sites.portale,
					languages: ['it'],
					position: 'footer',
					items: [
						{ label: 'Meta', to: { kind: 'document', document: { relationTo: 'page', value: person } } },
					],
					_status: 'published',
				},
			});
			const [menu] = (await bed.log()).slice(-1);
			await bed.payload.update({
				collection: 'page',
				id: person,
				data: { summary: 'La meta', body: paragraphOf('Qui'), languages: ['it'], _status: 'published' },
			});
			const [page, again] = (await bed.log()).slice(-2);

			expect(menu?.action === 'publish' && menu.document.type === 'menu' && menu.document.items).toEqual([]);
			expect(page?.action === 'publish' && page.document.id).toBe(person);
			expect(
				again?.action === 'publish' && again.document.type === 'menu' && again.document.items,
			).toHaveLength(1);
		});

		test('refuses the publication where it is required', async () => {
			const { id: person } = await bed.payload.create({
				collection: 'person',
				data: { owner: bed.sites.portale, lastName: 'Lentini' },
				draft: true,
			});
			const publishing = bed.payload.create({
				collection: 'role',
				data: {
					owner: bed.sites.portale,
					languages: ['it'],
					title: 'Segretaria',
					roleType: 'amministrativo',
					person,
					_status: 'published',
				},
			});

			await expect(publishing).rejects.toMatchObject({
				data: {
					errors: [
						{ path: 'person', message: 'La persona collegata non è pubblicata: pubblicala prima o toglila.' },
					],
				},
			});
		});
	});

	withdrawalSuite(() => bed);
	derivationSuite(() => bed);
});
