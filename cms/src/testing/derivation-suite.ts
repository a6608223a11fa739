import { beforeAll, describe, expect, test } from 'vitest';
import { type Bed, paragraphOf } from './bed.ts';
import { newPage } from './pages.ts';

/** Tests for comparing the log with the database; `current` returns the bed once it is open. */
export function derivationSuite(current: () => Bed): void {
	describe('deriving the log again', () => {
		let bed: Bed;

		beforeAll(() => {
			bed = current();
		});

		test('appends missing entries', async () => {
			const { id } = await newPage(bed, 'Perduta');
			await bed.payload.delete({ collection: 'log-entries', where: { documentId: { equals: id } } });
			const { rederiveAll } = await import('../publication/rederivation/rederive.ts');
			await rederiveAll(bed.payload);

			expect((await bed.log()).at(-1)).toMatchObject({ action: 'publish', document: { id } });
		});

		test('detects changes written directly to the database', async () => {
			const { id } = await newPage(bed, 'Scritta a mano');
			await bed.payload.db.updateOne({ collection: 'page', id, data: { _status: 'draft' }, locale: 'it' });
			const { rederiveAll } = await import('../publication/rederivation/rederive.ts');
			await rederiveAll(bed.payload);

			expect((await bed.log()).at(-1)).toMatchObject({ action: 'withdraw', id });
		});

		test('appends nothing when nothing is missing', async () => {
			const { rederiveAll } = await import('../publication/rederivation/rederive.ts');

			expect(await rederiveAll(bed.payload)).toEqual({ appended: 0, refused: [] });
		});

		test('finds documents saved since an instant', async () => {
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
			const { rederiveSince } = await import('../publication/rederivation/rederive.ts');

			expect(await rederiveSince(bed.payload, since)).toEqual({ appended: 1, refused: [] });
			expect((await bed.log()).at(-1)).toMatchObject({ document: { id } });
		});
	});
}
