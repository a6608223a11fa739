import { sampleMark } from '@portolano/test-kit';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bed } from './bed.ts';
import { lastOf, lastSeq, newPage } from './pages.ts';

/** Tests for withdrawing documents; `current` returns the bed once it is open. */
export function withdrawalSuite(current: () => Bed): void {
	describe('withdrawing', () => {
		let bed: Bed;

		beforeAll(() => {
			bed = current();
		});

		test.each(['unpublishing', 'binning', 'deleting'] as const)('by %s appends a withdrawal', async (how) => {
			const { id } = await newPage(bed, `Via ${how}`);
			if (how === 'unpublishing')
				await bed.payload.update({ collection: 'page', id, data: { _status: 'draft' } });
			if (how === 'binning')
				await bed.payload.update({ collection: 'page', id, data: { deletedAt: new Date().toISOString() } });
			if (how === 'deleting') await bed.payload.delete({ collection: 'page', id });

			expect((await bed.log()).at(-1)).toMatchObject({ action: 'withdraw', type: 'page', id });
		});

		test('tells readers the reason and the successor, as the request gives them', async () => {
			const { id: successor } = await newPage(bed, 'Al suo posto');
			const { id } = await newPage(bed, 'Ritirata con motivo');
			const withdrawal = { reason: { it: 'Evento annullato' }, successor: { type: 'page', id: successor } };
			const context = { withdrawal };
			await bed.payload.update({ collection: 'page', id, data: { _status: 'draft' }, context });
			expect((await bed.log()).at(-1)).toMatchObject({ action: 'withdraw', id, ...withdrawal });

			const { id: deleted } = await newPage(bed, 'Cancellata con motivo');
			const reason = { it: 'Duplicato' };
			await bed.payload.delete({ collection: 'page', id: deleted, context: { withdrawal: { reason } } });
			expect((await bed.log()).at(-1)).toMatchObject({ action: 'withdraw', id: deleted, reason });
		});

		test.each([
			['nobody', { successor: { type: 'page', id: 'nessuno' } }, 'non è pubblicato'],
			['a path', { successor: '/altrove/' }, 'indicato con tipo e id'],
			['a long reason', { reason: { it: 'x'.repeat(300) } }, 'un testo breve'],
		])(
			'is refused with %s for its details, and the document stays online',
			async (what, withdrawal, message) => {
				const { id } = await newPage(bed, `Ritirata con ${what}`);
				const context = { withdrawal };
				const withdrawing = bed.payload.update({
					collection: 'page',
					id,
					data: { _status: 'draft' },
					context,
				});
				await expect(withdrawing).rejects.toThrow(message);
				expect(await lastOf(bed, id)).toMatchObject({ action: 'publish' });
			},
		);

		test('is refused when the document would replace itself', async () => {
			const { id } = await newPage(bed, 'Sostituita da sé');
			const context = { withdrawal: { successor: { type: 'page', id } } };
			const withdrawing = bed.payload.update({ collection: 'page', id, data: { _status: 'draft' }, context });
			await expect(withdrawing).rejects.toThrow('da sé stesso');
		});

		const linkTo = (label: string, page: string) => ({
			label,
			to: { kind: 'document' as const, document: { relationTo: 'page' as const, value: page } },
		});

		async function newLinkTo(page: string) {
			const { id } = await bed.payload.create({
				collection: 'menu',
				data: {
					owner: bed.sites.portale,
					languages: ['it'],
					position: 'main',
					items: [linkTo('Chi siamo', page)],
					_status: 'published',
				},
			});
			return id;
		}

		test('is refused with a list of the documents that link to it, and both stay online', async () => {
			const { id } = await newPage(bed, 'Citata');
			const menu = await newLinkTo(id);
			const withdrawing = bed.payload.update({ collection: 'page', id, data: { _status: 'draft' } });

			await expect(withdrawing).rejects.toThrow(/menu “main” \(portale\)/);
			expect((await bed.payload.findByID({ collection: 'page', id }))._status).toBe('published');
			expect(await lastOf(bed, id)).toMatchObject({ action: 'publish' });
			expect(await lastOf(bed, menu)).toMatchObject({
				action: 'publish',
				document: { items: [{ label: { it: 'Chi siamo' } }] },
			});
		});

		test('leaves no trace in the log when it is refused', async () => {
			const { id } = await newPage(bed, 'Citata anche questa');
			await newLinkTo(id);
			const before = await lastSeq(bed);

			await expect(bed.payload.delete({ collection: 'page', id })).rejects.toThrow('altri contenuti');
			expect(await lastSeq(bed)).toBe(before);
		});

		test('removes the links from other documents when it is forced', async () => {
			const { id } = await newPage(bed, 'Citata due');
			const menu = await newLinkTo(id);
			await bed.payload.update({ collection: 'page', id, data: { _status: 'draft', force: true } });
			const [withdrawal, change] = (await bed.log()).slice(-2);

			expect(withdrawal).toMatchObject({ action: 'withdraw', id });
			expect(change).toMatchObject({ action: 'publish', document: { id: menu, items: [] } });
		});

		test('a link to a deleted document doesn’t prevent other changes', async () => {
			const { rederiveAll } = await import('../publication/rederivation/rederive.ts');
			const [staying, draft, other] = [
				await newPage(bed, 'Resta nel menu'),
				await newPage(bed, 'Mai pubblicata', { _status: 'draft' }),
				await newPage(bed, 'Ritirata dopo'),
			];
			const { id: menu } = await bed.payload.create({
				collection: 'menu',
				data: {
					owner: bed.sites.portale,
					languages: ['it'],
					position: 'footer',
					items: [linkTo('Resta', staying.id), linkTo('Bozza', draft.id), linkTo('Altra', other.id)],
					_status: 'published',
				},
			});
			await bed.payload.delete({ collection: 'page', id: draft.id });

			expect(await rederiveAll(bed.payload)).toEqual({ appended: 0, refused: [] });
			await bed.payload.update({ collection: 'page', id: other.id, data: { _status: 'draft', force: true } });
			expect(await lastOf(bed, menu)).toMatchObject({
				action: 'publish',
				document: { items: [{ label: { it: 'Resta' } }] },
			});
		});

		test('also withdraws the documents that require it when it is forced', async () => {
			const body = await newBody(bed);
			await publishSite(bed, body);
			await bed.payload.update({ collection: 'body', id: body, data: { _status: 'draft', force: true } });
			const [first, second] = (await bed.log()).slice(-2);

			expect(first).toMatchObject({ action: 'withdraw', type: 'body', id: body });
			expect(second).toMatchObject({ action: 'withdraw', type: 'site', id: bed.sites.visit });
		});
	});
}

export async function newBody({ payload, sites }: Bed): Promise<string> {
	const { id } = await payload.create({
		collection: 'body',
		data: {
			owner: sites.portale,
			languages: ['it'],
			name: 'Comune di Borgomarina',
			shortName: 'Borgomarina',
			ipaCode: 'c_l049',
			taxCode: '80008750731',
			address: 'Piazza Municipio 1',
			postalCode: '74123',
			city: 'Borgomarina',
			province: 'TA',
			pec: 'pec@example.org',
			isDemonstration: true,
			_status: 'published',
		},
	});
	return id;
}

export async function publishSite(
	{ payload, sites }: Bed,
	body: string,
	key: keyof Bed['sites'] = 'visit',
): Promise<void> {
	await payload.update({
		collection: 'site',
		id: sites[key],
		data: {
			name: 'Visita Borgomarina',
			tagline: 'La città tra due mari',
			body,
			theme: { primary: '#04606b', accent: '#ff7f5c', character: 'open' },
			mark: sampleMark,
			siteLanguages: ['it'],
			languages: ['it'],
			origin: `http://${key}.localhost:8080`,
			accessibility: { feedbackEmail: 'a@example.org' },
			_status: 'published',
		},
	});
}
