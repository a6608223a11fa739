import { handleEndpoints, type TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { headersOf } from './apis.ts';
import { type Bed, testPassword } from './bed.ts';
import { lastOf, lastSeq, newPage } from './pages.ts';

/** Tests for restored versions and copies, which must not go online by themselves. */
export function versionsSuite(current: () => { bed: Bed; portal: TypedUser }): void {
	describe('an older version', () => {
		let bed: Bed;
		let token = '';

		beforeAll(async () => {
			bed = current().bed;
			const email = current().portal.email;
			token =
				(await bed.payload.login({ collection: 'users', data: { email, password: testPassword } })).token ??
				'';
		});

		async function pageAndItsFirstVersion(title: string) {
			const { id } = await newPage(bed, title);
			await bed.payload.update({
				collection: 'page',
				id,
				data: { title: `${title} nuova`, _status: 'published' },
			});
			const { docs } = await bed.payload.findVersions({
				collection: 'page',
				where: { parent: { equals: id } },
				sort: 'createdAt',
			});
			return { id, version: docs[0]?.id ?? '' };
		}

		async function post(path: string) {
			const request = new Request(`http://localhost:8090/api/${path}`, {
				method: 'POST',
				headers: headersOf(token),
			});
			const response = await handleEndpoints({ config: bed.payload.config, request });
			return { status: response.status, body: JSON.stringify(await response.json()) };
		}

		async function newest(id: string) {
			const { title, _status } = await bed.payload.findByID({ collection: 'page', id, draft: true });
			return { title, _status };
		}

		test.each(['', '?draft=true', '?draft=false'])('is restored as a draft over REST (%s)', async (how) => {
			const title = `Vecchia ${how.length}`;
			const { id, version } = await pageAndItsFirstVersion(title);
			const before = await lastSeq(bed);
			const { status, body } = await post(`page/versions/${version}${how}`);

			expect(status).toBe(200);
			expect(body).toContain('Ripristinato come bozza: chi legge vede ancora ciò che vedeva prima.');
			expect(await newest(id)).toEqual({ title, _status: 'draft' });
			expect(await lastSeq(bed)).toBe(before);
		});

		test('is restored and published with `?publish=true`', async () => {
			const { id, version } = await pageAndItsFirstVersion('Richiesta');
			const { status } = await post(`page/versions/${version}?publish=true`);

			expect(status).toBe(200);
			expect(await lastOf(bed, id)).toMatchObject({ document: { title: { it: 'Richiesta' } } });
		});

		test('is restored as a draft through the local API', async () => {
			const { id, version } = await pageAndItsFirstVersion('Da programma');
			const before = await lastSeq(bed);
			await bed.payload.restoreVersion({ collection: 'page', id: version });

			expect(await newest(id)).toEqual({ title: 'Da programma', _status: 'draft' });
			expect(await lastSeq(bed)).toBe(before);
		});

		test('is restored through GraphQL only as a draft', async () => {
			const { id, version } = await pageAndItsFirstVersion('Da grafo');
			const before = await lastSeq(bed);
			const restore = async (how: string) => {
				const query = `mutation { a: restoreVersionPage(id: "${version}"${how}) { id } }`;
				const request = new Request('http://localhost:8090/api/graphql', {
					method: 'POST',
					headers: headersOf(token),
					body: JSON.stringify({ query }),
				});
				return (await GRAPHQL_POST(bed.payload.config)(request)).text();
			};

			expect(await restore('')).toContain('Una versione si ripristina come bozza');
			expect(await restore(', draft: true')).not.toContain('errors');
			expect(await newest(id)).toEqual({ title: 'Da grafo', _status: 'draft' });
			expect(await lastSeq(bed)).toBe(before);
		});
	});

	test('a copy of a published document is a draft', async () => {
		const { bed } = current();
		const { id } = await bed.payload.create({
			collection: 'menu',
			data: {
				owner: bed.sites.portale,
				languages: ['it'],
				position: 'footer',
				items: [],
				_status: 'published',
			},
		});
		const before = await lastSeq(bed);
		const copy = await bed.payload.duplicate({ collection: 'menu', id });

		expect(copy._status).toBe('draft');
		expect(await lastSeq(bed)).toBe(before);
	});
}
