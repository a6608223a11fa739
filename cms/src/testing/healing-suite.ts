import { sampleOrAll } from '@portolano/test-kit';
import type { Where } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bed } from './bed.ts';
import { faultsIn } from './consistency.ts';
import { lastOf, lastSeq, newPage } from './pages.ts';

type Looking = 'at start' | 'every minute';

/** Tests for repairing a log that an earlier version left incomplete. */
export function healingSuite(current: () => Bed): void {
	describe.each<Looking>(['at start', 'every minute'])(
		'a log broken by an earlier version, checked %s',
		(looking) => {
			let bed: Bed;

			beforeAll(() => {
				bed = current();
			});

			async function look() {
				const { rederiveAll, rederiveSince } = await import('../publication/rederivation/rederive.ts');
				return looking === 'at start' ? rederiveAll(bed.payload) : rederiveSince(bed.payload, new Date());
			}

			async function mark(where: Where, isCurrent: boolean): Promise<void> {
				const { docs } = await bed.payload.find({ collection: 'log-entries', where, pagination: false });
				for (const { id } of docs)
					await bed.payload.db.updateOne({ collection: 'log-entries', id, data: { isCurrent } });
			}

			/** Creates a page with three entries. */
			async function pageWithHistory(title: string): Promise<string> {
				const { id } = await newPage(bed, title);
				for (const summary of ['Due', 'Tre'])
					await bed.payload.update({ collection: 'page', id, data: { summary, _status: 'published' } });
				return id;
			}

			async function vanish(id: string): Promise<void> {
				await bed.payload.db.deleteVersions({ collection: 'page', where: { parent: { equals: id } } });
				await bed.payload.db.deleteOne({ collection: 'page', where: { id: { equals: id } } });
			}

			test('gets the missing mark of a subject back, and nothing is appended', async () => {
				const id = await pageWithHistory(`Senza segno ${looking}`);
				await mark({ documentId: { equals: id } }, false);
				const before = await lastSeq(bed);

				expect(await faultsIn(bed)).toHaveLength(1);
				expect(await look()).toEqual({ appended: 0, refused: [] });
				expect(await lastSeq(bed)).toBe(before);
				expect(await faultsIn(bed)).toEqual([]);
			});

			test('keeps only the last of several marks', async () => {
				const id = await pageWithHistory(`Tre segni ${looking}`);
				await mark({ documentId: { equals: id } }, true);
				await look();

				expect(await faultsIn(bed)).toEqual([]);
			});

			test('moves a mark that stayed on an older entry', async () => {
				const id = await pageWithHistory(`Segno vecchio ${looking}`);
				const [first] = (await bed.log()).filter(
					(entry) => entry.action === 'publish' && entry.document.id === id,
				);
				await mark({ documentId: { equals: id } }, false);
				await mark({ seq: { equals: first?.seq } }, true);
				await look();

				expect(await faultsIn(bed)).toEqual([]);
			});

			test.each(['with its mark', 'without a mark'])(
				'withdraws a page whose document is gone, %s',
				async (how) => {
					const id = await pageWithHistory(`Sparita ${how} ${looking}`);
					if (how === 'without a mark') await mark({ documentId: { equals: id } }, false);
					await vanish(id);

					expect(await look()).toEqual({ appended: 1, refused: [] });
					expect(await lastOf(bed, id)).toMatchObject({ action: 'withdraw', id });
					expect(await faultsIn(bed)).toEqual([]);
				},
			);

			test('withdraws a page that is in the bin', async () => {
				const id = await pageWithHistory(`Nel cestino ${looking}`);
				await mark({ documentId: { equals: id } }, false);
				await bed.payload.db.updateOne({
					collection: 'page',
					id,
					data: { deletedAt: new Date().toISOString() },
					locale: 'it',
				});
				await look();

				expect(await lastOf(bed, id)).toMatchObject({ action: 'withdraw', id });
				expect(await faultsIn(bed)).toEqual([]);
			});

			test('repairs many subjects that a bulk change left without a mark', async () => {
				const ids: string[] = [];
				for (let number = 1; number <= sampleOrAll(4, 20); number += 1)
					ids.push((await newPage(bed, `Massa ${looking} ${number}`)).id);
				await mark({ documentId: { in: ids } }, false);
				for (const id of ids.slice(0, 2)) await vanish(id);
				const before = await lastSeq(bed);

				expect(await look()).toEqual({ appended: 2, refused: [] });
				expect((await bed.log(before)).map(({ action }) => action)).toEqual(['withdraw', 'withdraw']);
				expect(await faultsIn(bed)).toEqual([]);
			});
		},
	);
}
