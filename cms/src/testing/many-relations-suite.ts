import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Desk, savedIn } from './desk.ts';
import { type Bed, paragraphOf } from './bed.ts';
import { lastOf } from './pages.ts';

interface Stage {
	bed: Bed;
	desk: Desk;
}

const many = 500;
const written = z.object({ id: z.string() });

/** Tests for a document with very many relations. */
export function manyRelationsSuite(stage: () => Stage): void {
	/** Creates published services directly in the database, because their content doesn't matter. */
	async function newServices({ payload, sites }: Bed): Promise<string[]> {
		const rows = await Promise.all(
			Array.from({ length: many }, (_, index) =>
				payload.db.create({
					collection: 'service',
					data: { owner: sites.portale, title: { it: `Servizio ${index}` }, _status: 'published' },
				}),
			),
		);
		return rows.map((row) => written.parse(row).id);
	}

	test('a document with five hundred relations is published with all of them, in their order', async () => {
		const { bed, desk } = stage();
		const services = (await newServices(bed)).toReversed();
		const question = {
			owner: bed.sites.portale,
			languages: ['it'],
			title: 'Dove si chiede?',
			answer: paragraphOf('In ogni ufficio'),
			order: 1,
			services,
			_status: 'published',
		};
		const { id } = savedIn(await desk.request('POST', 'question', question));
		const referencesTo = (ids: string[]) => ids.map((service) => ({ type: 'service', id: service }));

		expect(await lastOf(bed, id)).toMatchObject({ document: { services: referencesTo(services) } });

		const fewer = services.slice(1);
		await desk.request('PATCH', `question/${id}`, { services: fewer });

		expect(await lastOf(bed, id)).toMatchObject({ document: { services: referencesTo(fewer) } });
	});
}
