import { logEntry, subjectOf } from '@portolano/content-models';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, openBed, paragraphOf } from './bed.ts';

const patience = 120_000;

const missingEnglish = 'Manca il testo in inglese: il documento è dichiarato pronto anche in inglese.';

/** What must hold of the publication log, whatever the database. */
export function publicationSuite(databaseUrl?: string): void {
	let bed: Bed;

	beforeAll(async () => {
		bed = await openBed(databaseUrl);
	}, patience);

	afterAll(() => bed.close());

	function newPage(
		title: string,
		more: { languages?: ('it' | 'en')[]; _status?: 'draft' | 'published' } = {},
	) {
		return bed.payload.create({
			collection: 'page',
			data: {
				owner: bed.sites.portale,
				languages: ['it'],
				title,
				summary: `Su ${title}`,
				body: paragraphOf(title),
				_status: 'published',
				...more,
			},
			depth: 0,
		});
	}

	async function lastOf(id: string) {
		return (await bed.log()).findLast((entry) => subjectOf(entry).id === id);
	}

	const lastSeq = async () => (await bed.log()).at(-1)?.seq ?? 0;

	test('publishing appends the whole document, in the shape of content-models', async () => {
		const { id } = await newPage('Come arrivare');
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

	test('publishing what has not changed appends nothing', async () => {
		const { id } = await newPage('Ferma');
		const before = await lastSeq();
		await bed.payload.update({ collection: 'page', id, data: { _status: 'published' } });

		expect(await lastSeq()).toBe(before);
	});

	test('saving a draft of a published document appends nothing', async () => {
		const { id } = await newPage('In linea');
		const before = await lastSeq();
		await bed.payload.update({ collection: 'page', id, data: { title: 'In lavorazione' }, draft: true });

		expect(await lastSeq()).toBe(before);
	});

	test('a change keeps the day of first publication, also across a withdrawal', async () => {
		const { id } = await newPage('Storia');
		const [first] = await bed.log(-1 + (await lastSeq()));
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
		test('leaves no entry and no change, and says why on the field', async () => {
			const { id } = await newPage('Due lingue');
			const before = await lastSeq();
			const publishing = bed.payload.update({
				collection: 'page',
				id,
				data: { languages: ['it', 'en'], _status: 'published' },
			});

			await expect(publishing).rejects.toHaveProperty('data.errors', [
				{
					path: 'slug',
					message:
						'L’indirizzo della pagina in inglese manca o non va bene: solo lettere minuscole, cifre e trattini.',
				},
				{ path: 'title', message: missingEnglish },
				{ path: 'summary', message: missingEnglish },
				{ path: 'body', message: missingEnglish },
			]);
			expect(await lastSeq()).toBe(before);
			expect((await bed.payload.findByID({ collection: 'page', id, depth: 0 })).languages).toEqual(['it']);
		});

		test('is what happens to a second document with the same address on the same site', async () => {
			await newPage('Stesso titolo');

			await expect(newPage('Stesso titolo')).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } });
		});

		test('leaves a new document unpublished', async () => {
			await expect(newPage('Mai nata', { languages: ['it', 'en'] })).rejects.toThrow('inglese');
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
			const before = await lastSeq();
			await Promise.all(Array.from({ length: 50 }, (_, index) => newPage(`Insieme ${index}`)));
			const seqs = (await bed.log(before)).map(({ seq }) => seq);

			expect(seqs).toEqual(Array.from({ length: 50 }, (_, index) => before + 1 + index));
		},
		patience,
	);

	test('both languages of a document go in one entry', async () => {
		const { id } = await newPage('Bilingue', { _status: 'draft' });
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

		test('is put back as soon as that is published', async () => {
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

	describe('withdrawing', () => {
		test.each(['unpublishing', 'binning', 'deleting'] as const)('by %s appends a withdrawal', async (how) => {
			const { id } = await newPage(`Via ${how}`);
			if (how === 'unpublishing')
				await bed.payload.update({ collection: 'page', id, data: { _status: 'draft' } });
			if (how === 'binning')
				await bed.payload.update({ collection: 'page', id, data: { deletedAt: new Date().toISOString() } });
			if (how === 'deleting') await bed.payload.delete({ collection: 'page', id });

			expect((await bed.log()).at(-1)).toMatchObject({ action: 'withdraw', type: 'page', id });
		});

		async function newLinkTo(page: string) {
			const to = { kind: 'document' as const, document: { relationTo: 'page' as const, value: page } };
			const { id } = await bed.payload.create({
				collection: 'menu',
				data: {
					owner: bed.sites.portale,
					languages: ['it'],
					position: 'main',
					items: [{ label: 'Vai', to }],
					_status: 'published',
				},
			});
			return id;
		}

		test('is refused with a list of who links to it, and readers keep both', async () => {
			const { id } = await newPage('Citata');
			const menu = await newLinkTo(id);
			const withdrawing = bed.payload.update({ collection: 'page', id, data: { _status: 'draft' } });

			await expect(withdrawing).rejects.toThrow(/menu “main” \(portale\)/);
			expect((await bed.payload.findByID({ collection: 'page', id }))._status).toBe('published');
			expect(await lastOf(id)).toMatchObject({ action: 'publish' });
			expect(await lastOf(menu)).toMatchObject({
				action: 'publish',
				document: { items: [{ label: { it: 'Vai' } }] },
			});
		});

		test.skipIf(databaseUrl)('leaves no trace in the log when it is refused', async () => {
			const { id } = await newPage('Citata anche questa');
			await newLinkTo(id);
			const before = await lastSeq();

			await expect(bed.payload.delete({ collection: 'page', id })).rejects.toThrow('altri contenuti');
			expect(await lastSeq()).toBe(before);
		});

		test('takes the link away from the others when it is forced', async () => {
			const { id } = await newPage('Citata due');
			const menu = await newLinkTo(id);
			await bed.payload.update({ collection: 'page', id, data: { _status: 'draft', force: true } });
			const [withdrawal, change] = (await bed.log()).slice(-2);

			expect(withdrawal).toMatchObject({ action: 'withdraw', id });
			expect(change).toMatchObject({ action: 'publish', document: { id: menu, items: [] } });
		});

		test('takes along what cannot stand without it when it is forced', async () => {
			const body = await newBody(bed);
			await publishSite(bed, body);
			await bed.payload.update({ collection: 'body', id: body, data: { _status: 'draft', force: true } });
			const [first, second] = (await bed.log()).slice(-2);

			expect(first).toMatchObject({ action: 'withdraw', type: 'body', id: body });
			expect(second).toMatchObject({ action: 'withdraw', type: 'site', id: bed.sites.visit });
		});
	});

	describe('deriving the log again', () => {
		test('appends what is missing, after entries were lost', async () => {
			const { id } = await newPage('Perduta');
			await bed.payload.delete({ collection: 'log-entries', where: { documentId: { equals: id } } });
			const { rederiveAll } = await import('../publication/rederive.ts');
			await rederiveAll(bed.payload);

			expect((await bed.log()).at(-1)).toMatchObject({ action: 'publish', document: { id } });
		});

		test('sees what was written straight into the database', async () => {
			const { id } = await newPage('Scritta a mano');
			await bed.payload.db.updateOne({ collection: 'page', id, data: { _status: 'draft' }, locale: 'it' });
			const { rederiveAll } = await import('../publication/rederive.ts');
			await rederiveAll(bed.payload);

			expect((await bed.log()).at(-1)).toMatchObject({ action: 'withdraw', id });
		});

		test('appends nothing when nothing is missing', async () => {
			const { rederiveAll } = await import('../publication/rederive.ts');

			expect(await rederiveAll(bed.payload)).toEqual({ appended: 0, refused: [] });
		});

		test('finds by the clock what was saved since', async () => {
			const since = new Date();
			const { id } = await bed.payload.create({
				collection: 'page',
				data: {
					owner: bed.sites.portale,
					languages: ['it'],
					title: 'In ritardo',
					summary: 's',
					body: paragraphOf('x'),
					_status: 'published',
				},
				context: { isDeferred: true },
			});
			const { rederiveSince } = await import('../publication/rederive.ts');

			expect(await rederiveSince(bed.payload, since)).toEqual({ appended: 1, refused: [] });
			expect((await bed.log()).at(-1)).toMatchObject({ document: { id } });
		});
	});
}

async function newBody({ payload, sites }: Bed): Promise<string> {
	const { id } = await payload.create({
		collection: 'body',
		data: {
			owner: sites.portale,
			languages: ['it'],
			name: 'Comune di Taranto',
			shortName: 'Taranto',
			ipaCode: 'c_l049',
			taxCode: '80008750731',
			address: 'Piazza Municipio 1',
			postalCode: '74123',
			city: 'Taranto',
			province: 'TA',
			pec: 'pec@example.org',
			isDemonstration: true,
			_status: 'published',
		},
	});
	return id;
}

async function publishSite({ payload, sites }: Bed, body: string): Promise<void> {
	await payload.update({
		collection: 'site',
		id: sites.visit,
		data: {
			name: 'Visita Taranto',
			tagline: 'La città tra due mari',
			body,
			look: 'brand',
			siteLanguages: ['it'],
			languages: ['it'],
			origin: 'http://visit.localhost:8080',
			accessibility: { feedbackEmail: 'a@example.org' },
			_status: 'published',
		},
	});
}
