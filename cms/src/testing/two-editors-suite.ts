import { MongoServerError } from 'mongodb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { subjectOf } from '@portolano/content-models';
import { z } from 'zod';
import { complaintsOf, type Desk, savedIn } from './desk.ts';
import { type Bed, paragraphOf } from './bed.ts';
import { lastOf, lastSeq } from './pages.ts';

interface Stage {
	bed: Bed;
	desk: Desk;
	otherDesk: Desk;
}

const loaded = z.object({ updatedAt: z.string() });

/** Tests for two editors who change the same document. */
export function twoEditorsSuite(stage: () => Stage): void {
	async function newPage(title: string) {
		const { bed, desk } = stage();
		const owner = bed.sites.portale;
		const texts = { title, summary: 'In breve', body: paragraphOf('Il testo') };
		return savedIn(
			await desk.request('POST', 'page', { owner, languages: ['it'], ...texts, _status: 'published' }),
		);
	}

	async function titlesInHistory(id: string): Promise<(string | null | undefined)[]> {
		const { docs } = await stage().bed.payload.findVersions({
			collection: 'page',
			where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
			sort: 'createdAt',
		});
		return docs.map(({ version }) => version.title);
	}

	const renamed = (title: string, more: Record<string, unknown> = {}) => ({
		title,
		_status: 'published',
		...more,
	});

	describe('two editors who publish the same document at once', () => {
		test('both succeed, the last save wins everywhere, and the history keeps both', async () => {
			const { bed, desk, otherDesk } = stage();
			const { id } = await newPage('Contesa');
			const before = await lastSeq(bed);
			const answers = await Promise.all([
				desk.request('PATCH', `page/${id}`, renamed('Contesa da Anna')),
				otherDesk.request('PATCH', `page/${id}`, renamed('Contesa da Bruno')),
			]);
			const entries = await bed.log(before);
			const last = await lastOf(bed, id);
			const { title } = await bed.payload.findByID({ collection: 'page', id });

			expect(answers.map(({ status }) => status)).toEqual([200, 200]);
			expect(entries.map(({ seq }) => seq)).toEqual([before + 1, before + 2]);
			expect(last).toMatchObject({ action: 'publish', seq: before + 2, document: { title: { it: title } } });
			expect((await titlesInHistory(id)).slice(1).toSorted()).toEqual([
				'Contesa da Anna',
				'Contesa da Bruno',
			]);
		});

		test('when one of them deletes it, the other’s save comes first or is answered as not found', async () => {
			const { desk, otherDesk } = stage();
			for (let round = 1; round <= 4; round += 1) {
				const { id } = await newPage(`Cancellata ${round}`);
				const [saving, deleting] = await Promise.all([
					desk.request('PATCH', `page/${id}`, renamed(`Salvata ${round}`)),
					otherDesk.request('DELETE', `page/${id}`),
				]);

				expect(deleting.status).toBe(200);
				expect([200, 404]).toContain(saving.status);
			}
		});

		test('only one save succeeds, completely, when both send the `updatedAt` they started from', async () => {
			const { bed, desk, otherDesk } = stage();
			const { id, updatedAt } = await newPage('Disputata');
			const before = await lastSeq(bed);
			const answers = await Promise.all([
				desk.request('PATCH', `page/${id}`, renamed('Disputata da Anna', { updatedAt })),
				otherDesk.request('PATCH', `page/${id}`, renamed('Disputata da Bruno', { updatedAt })),
			]);
			const saved = answers.filter(({ status }) => status === 200).map((answer) => savedIn(answer)['title']);
			const { title } = await bed.payload.findByID({ collection: 'page', id });

			expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
			expect([title]).toEqual(saved);
			expect((await bed.log(before)).map(({ seq }) => seq)).toEqual([before + 1]);
			expect(await lastOf(bed, id)).toMatchObject({ document: { title: { it: title } } });
			expect(await titlesInHistory(id)).toEqual(['Disputata', title]);
		});
	});

	describe('two editors who save different fields of the same version at once', () => {
		test.each(['', '?draft=true'])('both succeed, and nothing is lost (%s)', async (how) => {
			const { bed, desk, otherDesk } = stage();
			const { id, updatedAt } = await newPage(`Insieme ${how}`);
			const answers = await Promise.all([
				desk.request('PATCH', `page/${id}${how}`, { title: 'Titolo di Anna', updatedAt }),
				otherDesk.request('PATCH', `page/${id}${how}`, { summary: 'Sommario di Bruno', updatedAt }),
			]);

			expect(answers.map(({ status }) => status)).toEqual([200, 200]);
			expect(await bed.payload.findByID({ collection: 'page', id, draft: true })).toMatchObject({
				title: 'Titolo di Anna',
				summary: 'Sommario di Bruno',
			});
		});
	});

	describe('an editor who saves a text that somebody else has changed meanwhile', () => {
		test.each(['', '?draft=true'])(
			'is asked which of both texts stays, and nothing is saved (%s)',
			async (how) => {
				const { bed, desk, otherDesk } = stage();
				const { id, updatedAt } = await newPage(`Superata ${how}`);
				await otherDesk.request('PATCH', `page/${id}${how}`, { title: 'Nuova', updatedAt });
				const before = await lastSeq(bed);
				const answer = await desk.request('PATCH', `page/${id}${how}`, { title: 'Vecchia', updatedAt });

				expect(answer.status).toBe(409);
				expect(complaintsOf(answer).message).toBe(
					'Non salvato: mentre scrivevi sono arrivate altre modifiche agli stessi campi. Scegli che cosa resta. Nulla è cambiato.',
				);
				expect(await lastSeq(bed)).toBe(before);
				expect(await bed.payload.findByID({ collection: 'page', id, draft: true })).toMatchObject({
					title: 'Nuova',
				});
			},
		);

		test('can save again and again after reloading the page', async () => {
			const { desk, otherDesk } = stage();
			const { id, updatedAt } = await newPage('Ripresa');
			await otherDesk.request('PATCH', `page/${id}`, renamed('Ripresa da Bruno', { updatedAt }));
			const { body } = await desk.request('GET', `page/${id}?draft=true`);
			const first = await desk.request('PATCH', `page/${id}`, renamed('Ripresa da Anna', loaded.parse(body)));
			const second = await desk.request('PATCH', `page/${id}?draft=true`, {
				title: 'Ancora Anna',
				updatedAt: savedIn(first)['updatedAt'],
			});
			const third = await desk.request(
				'PATCH',
				`page/${id}`,
				renamed('Anna pubblica', { updatedAt: savedIn(second)['updatedAt'] }),
			);

			expect([first, second, third].map(({ status }) => status)).toEqual([200, 200, 200]);
		});

		test('can still restore an old version', async () => {
			const { bed, desk } = stage();
			const { id } = await newPage('Prima stesura');
			await desk.request('PATCH', `page/${id}`, renamed('Seconda stesura'));
			const { docs } = await bed.payload.findVersions({
				collection: 'page',
				where: { parent: { equals: id } },
				sort: 'createdAt',
			});
			const answer = await desk.request('POST', `page/versions/${docs[0]?.id ?? ''}?publish=true`);

			expect(answer.status).toBe(200);
			expect(await lastOf(bed, id)).toMatchObject({ document: { title: { it: 'Prima stesura' } } });
		});
	});

	describe('a save that conflicts with saves of other processes', () => {
		/** Makes commits fail with a write conflict of MongoDB: the next `times`, or all. */
		function meetOthers(times: number | 'always'): void {
			const { db } = stage().bed.payload;
			const met = vi.spyOn(db, 'commitTransaction');
			const conflict = new MongoServerError({ message: 'WriteConflict', code: 112 });
			if (times === 'always') met.mockRejectedValue(conflict);
			else for (let index = 0; index < times; index += 1) met.mockRejectedValueOnce(conflict);
			onTestFinished(() => met.mockRestore());
		}

		test('is repeated as a whole: one document, one entry', async () => {
			const { bed } = stage();
			const before = await lastSeq(bed);
			meetOthers(2);
			const { id } = await newPage('Incontrata');

			expect((await bed.log(before)).map((entry) => subjectOf(entry)?.id)).toEqual([id]);
			expect(await titlesInHistory(id)).toEqual(['Incontrata']);
		});

		test('is refused with 409 in Italian when it always conflicts, and leaves no trace', async () => {
			const { bed, desk } = stage();
			const { id } = await newPage('Affollata');
			const before = await lastSeq(bed);
			meetOthers('always');
			const answer = await desk.request('PATCH', `page/${id}`, renamed('Mai salvata'));

			expect(answer.status).toBe(409);
			expect(complaintsOf(answer).message).toBe(
				'Non salvato: molti stanno salvando nello stesso momento e non è stato possibile passare. Aspetta qualche secondo e salva di nuovo. Nulla è cambiato.',
			);
			expect(await bed.payload.findByID({ collection: 'page', id })).toMatchObject({ title: 'Affollata' });
			expect(await lastSeq(bed)).toBe(before);
		});
	});

	test('a lock of Payload’s keeps nobody from a document: saves are merged', async () => {
		const { bed, desk } = stage();
		const { id } = await newPage('Presa');
		const { docs } = await bed.payload.find({
			collection: 'users',
			where: { email: { equals: 'bruno@example.org' } },
		});
		await bed.payload.create({
			collection: 'payload-locked-documents',
			data: {
				document: { relationTo: 'page', value: id },
				user: { relationTo: 'users', value: docs[0]?.id ?? '' },
			},
		});

		expect((await desk.request('PATCH', `page/${id}`, { title: 'Salvata' })).status).toBe(200);
	});
}
