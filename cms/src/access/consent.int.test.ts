import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, complaintsOf, savedIn, signIn } from '../testing/desk.ts';
import { headersOf } from '../testing/apis.ts';
import { type Bed, createUser, openBed, paragraphOf, testPassword } from '../testing/bed.ts';

let bed: Bed;
/** A publisher of the portal, and an administrator. */
let desk: Desk;
let token: string;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	desk = await signIn(bed, 'anna');
	const data = { email: 'amministra@example.org', password: testPassword };
	token = (await bed.payload.login({ collection: 'users', data })).token ?? '';
}, 180_000);

afterAll(() => bed.close());

async function asAdministrator(method: string, path: string, body: unknown) {
	const request = new Request(`http://localhost:8090/api/${path}`, {
		method,
		headers: headersOf(token),
		body: JSON.stringify(body),
	});
	const response = await handleEndpoints({ config: bed.payload.config, request });
	const answered: unknown = await response.json();
	return { status: response.status, body: answered };
}

function page(title: string, alsoOn: string[]) {
	const texts = { title, summary: 'In breve', body: paragraphOf('Il testo') };
	return { owner: bed.sites.portale, languages: ['it'], ...texts, alsoOn };
}

describe('showing a page on another site', () => {
	test('is refused with a field error to users who may not publish there, draft or not', async () => {
		for (const path of ['page', 'page?draft=true']) {
			const answer = await desk.request('POST', path, page('Altrove', [bed.sites.visit]));

			expect(answer.status).toBe(400);
			expect(complaintsOf(answer).fields['alsoOn']).toContain('non puoi pubblicare');
		}
	});

	test('is for administrators, and stays when an editor changes other fields', async () => {
		const { id } = savedIn(
			await asAdministrator('POST', 'page?draft=true', page('Insieme', [bed.sites.visit])),
		);
		const change = { title: 'Insieme, corretto', alsoOn: [bed.sites.visit] };

		expect((await desk.request('PATCH', `page/${id}?draft=true`, change)).status).toBe(200);
		expect((await desk.request('PATCH', `page/${id}?draft=true`, { alsoOn: [] })).status).toBe(200);
		expect((await desk.request('PATCH', `page/${id}?draft=true`, change)).status).toBe(400);
	});

	test('applies to alerts too: only administrators put them on sites of others', async () => {
		const alert = {
			...page('Vento forte', [bed.sites.visit]),
			text: 'Parchi chiusi fino a sera',
			severity: 'orange',
			start: '2026-11-22T06:00:00.000Z',
			end: '2026-11-22T20:00:00.000Z',
		};
		const refused = await desk.request('POST', 'alert?draft=true', alert);

		expect(complaintsOf(refused).fields['alsoOn']).toContain('non lavori');
		const saved = savedIn(await asAdministrator('POST', 'alert?draft=true', alert));
		expect(saved['alsoOn']).toHaveLength(1);
	});

	test('is not copied when the page is duplicated', async () => {
		const { id } = savedIn(
			await asAdministrator('POST', 'page?draft=true', page('Originale', [bed.sites.visit])),
		);
		const copy = savedIn(await desk.request('POST', `page/${id}/duplicate?draft=true`, {}));

		expect(copy['alsoOn']).toEqual([]);
	});

	test('stores each site once, and refuses more than 150', async () => {
		const twice = await asAdministrator(
			'POST',
			'page?draft=true',
			page('Doppia', [bed.sites.visit, bed.sites.visit]),
		);
		const many = Array.from({ length: 5000 }, (_, index) => `sito-${index}`);
		const tooMany = await asAdministrator('POST', 'page?draft=true', page('Ovunque', many));

		expect(savedIn(twice)['alsoOn']).toEqual([bed.sites.visit]);
		expect(complaintsOf(tooMany).fields['alsoOn']).toContain('al massimo 150');
	});
});

test.each(['Published', 'PUBLISHED', ' published', 'draft ', 1, ['published'], { equals: 'published' }])(
	'%j is refused as a status',
	async (_status) => {
		const answer = await desk.request('POST', 'page', { ...page('Stato', []), _status });

		expect(answer.status).toBe(400);
		expect(Object.keys(complaintsOf(answer).fields)).toEqual(['_status']);
	},
);

describe('the address of a site', () => {
	test('must differ from other sites (ignoring case and scheme) and from the CMS', async () => {
		const address = (origin: string) => ({ key: 'nuovo', kind: 'area', origin });
		await asAdministrator('PATCH', `site/${bed.sites.visit}?draft=true`, {
			origin: 'https://visit.example.it',
		});
		await asAdministrator('PATCH', `site/${bed.sites.portale}?draft=true`, {
			origin: 'https://comune.example.it',
		});

		for (const origin of ['https://visit.example.it', 'https://VISIT.example.it', 'http://localhost:8090']) {
			const answer = await asAdministrator('POST', 'site?draft=true', address(origin));

			expect(Object.keys(complaintsOf(answer).fields)).toEqual(['origin']);
		}
		const own = await asAdministrator('PATCH', `site/${bed.sites.visit}?draft=true`, {
			origin: 'https://visit.example.it',
		});
		expect(own.status).toBe(200);
	});
});

describe('Payload’s own collections', () => {
	const lockOf = (value: string, user: string) => ({
		document: { relationTo: 'page' as const, value },
		user: { relationTo: 'users' as const, value: user },
	});

	async function lockedPage(owner: string): Promise<string> {
		const { payload } = bed;
		const data = { owner, languages: ['it' as const], title: 'Aperta' };
		const { id: document } = await payload.create({ collection: 'page', data, draft: true, depth: 0 });
		const { docs } = await payload.find({
			collection: 'users',
			where: { name: { equals: 'amministra' } },
			depth: 0,
		});
		const lock = {
			collection: 'payload-locked-documents',
			data: lockOf(document, docs[0]?.id ?? ''),
		} as const;
		return (await payload.create({ ...lock, depth: 0 })).id;
	}

	test('nobody can lock a document over the API, in any user’s name', async () => {
		const answer = await desk.request('POST', 'payload-locked-documents', lockOf('x', 'y'));

		expect(answer.status).toBe(403);
	});

	test('only users who may change a document take over its lock, and only in their own name', async () => {
		const own = await lockedPage(bed.sites.portale);
		const foreign = await lockedPage(bed.sites.visit);
		const someone = { user: { relationTo: 'users', value: 'somebody-else' } };

		expect((await desk.request('PATCH', `payload-locked-documents/${foreign}`, someone)).status).toBe(403);
		expect((await desk.request('PATCH', `payload-locked-documents/${own}`, someone)).status).toBe(200);
		const { user } = await bed.payload.findByID({
			collection: 'payload-locked-documents',
			id: own,
			depth: 1,
		});
		expect(user.value).toMatchObject({ name: 'anna' });
	});

	test('users see only their own preferences; nobody sees migrations and stored keys', async () => {
		await asAdministrator('POST', 'payload-preferences/nav', { value: { open: true } });

		expect((await desk.request('GET', 'payload-preferences?limit=100')).body).toMatchObject({ totalDocs: 0 });
		for (const collection of ['payload-migrations', 'payload-kv'] as const)
			await expect(bed.payload.find({ collection, overrideAccess: false })).rejects.toMatchObject({
				status: 403,
			});
	});
});
