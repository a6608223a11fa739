import { logEntry } from '@portolano/content-models';
import { handleEndpoints } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bed, createUser, openBed, paragraphOf, testPassword } from '../testing/bed.ts';

const token = 'token-of-the-tests';

let bed: Bed;

beforeAll(async () => {
	bed = await openBed();
	await createUser(bed, { name: 'amministra', isAdministrator: true });
}, 180_000);

afterAll(() => bed.close());

function ask(path: string, init: RequestInit = {}): Promise<Response> {
	const request = new Request(`http://localhost:8090/api/${path}`, init);
	return handleEndpoints({ config: bed.payload.config, request });
}

const withToken = { headers: { Authorization: `Bearer ${token}` } };

async function newPage(title: string) {
	return bed.payload.create({
		collection: 'page',
		data: {
			owner: bed.sites.portale,
			languages: ['it'],
			title,
			summary: 's',
			body: paragraphOf('x'),
			_status: 'published',
		},
		depth: 0,
	});
}

async function newPicture() {
	const data = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#08c' } })
		.png()
		.toBuffer();
	return bed.payload.create({
		collection: 'media',
		data: { owner: bed.sites.portale, languages: ['it'], alternativeText: 'Un rettangolo azzurro' },
		file: { data, name: 'Foto del MARE (1).PNG', mimetype: 'image/png', size: data.length },
		depth: 0,
	});
}

describe('health', () => {
	test('is returned without the token only as well or not, and never cached', async () => {
		const response = await ask('health');
		expect([response.status, await response.json()]).toEqual([200, { isWell: true }]);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect((await ask('health', { method: 'HEAD' })).status).toBe(200);
	});

	test('is returned to holders of the token with the last entry and the last error', async () => {
		bed.payload.logger.error({ err: new Error('refused'), msg: 'Mail to anna@example.org failed.' });
		expect(await (await ask('health', withToken)).json()).toMatchObject({
			...{ isWell: true, seq: (await bed.log()).length },
			lastError: { message: 'Mail to [e-mail] failed. refused' },
		});
	});
});

describe('the log', () => {
	test('is refused without the token, in JSON', async () => {
		const response = await ask('log');

		expect(response.status).toBe(401);
		expect(await response.json()).toHaveProperty('error');
	});

	test('returns the entries after a number, in order and one per line', async () => {
		const before = (await bed.log()).length;
		await newPage('Prima');
		await newPage('Seconda');
		const response = await ask(`log?after=${before}`, withToken);
		const entries = (await response.text())
			.trimEnd()
			.split('\n')
			.map((line) => logEntry.parse(JSON.parse(line)));

		expect(response.headers.get('content-type')).toContain('application/x-ndjson');
		expect(entries.map(({ seq }) => seq)).toEqual([before + 1, before + 2]);
		expect(response.headers.get('x-last-seq')).toBe(String(before + 2));
	});

	test('returns at most `limit` entries, and the last number of the log', async () => {
		await newPage('Terza');
		const response = await ask('log?after=0&limit=1', withToken);

		expect((await response.text()).trimEnd().split('\n')).toHaveLength(1);
		expect(Number(response.headers.get('x-last-seq'))).toBeGreaterThan(1);
	});

	test.each(['after=-1', 'after=due', 'limit=0', 'limit=100000'])('refuses %s', async (query) => {
		expect((await ask(`log?${query}`, withToken)).status).toBe(400);
	});
});

describe('a picture', () => {
	test('is published in WebP and AVIF, never wider than the original, and its bytes are served by their hash', async () => {
		const { id } = await newPicture();
		const entry = (await bed.log()).at(-1);
		const document =
			entry?.action === 'publish' && entry.document.type === 'media' ? entry.document : undefined;

		expect(document).toMatchObject({ id, width: 600, height: 300 });
		expect(document?.variants.map(({ format, width }) => `${format} ${width}`)).toEqual([
			'avif 400',
			'webp 400',
			'avif 600',
			'webp 600',
		]);
		expect(document?.variants[0]?.file.name).toMatch(/^foto-del-mare-1-.*\.avif$/);
		expect(document?.shareImage).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
		for (const { file } of document?.variants ?? []) {
			const bytes = Buffer.from(await (await ask(`stored/${file.sha256}`, withToken)).arrayBuffer());
			expect(bytes.length).toBe(file.bytes);
		}
	});
});

describe('stored files', () => {
	test('are refused without the token, for a name that is not a hash, and when they don’t exist', async () => {
		expect((await ask(`stored/${'0'.repeat(64)}`)).status).toBe(401);
		expect((await ask('stored/..%2Fcms.db', withToken)).status).toBe(400);
		expect((await ask(`stored/${'0'.repeat(64)}`, withToken)).status).toBe(404);
	});
});

test('a request without a language reads and writes Italian', async () => {
	const { id } = await newPage('Senza lingua');
	const { token: session } = await bed.payload.login({
		collection: 'users',
		data: { email: 'amministra@example.org', password: testPassword },
	});
	const headers = { Authorization: `JWT ${session}`, 'Content-Type': 'application/json' };
	await ask(`page/${id}`, {
		method: 'PATCH',
		headers,
		body: JSON.stringify({ title: 'Con lingua', _status: 'published' }),
	});

	expect(await (await ask(`page/${id}`, { headers })).json()).toMatchObject({ title: 'Con lingua' });
	expect((await bed.log()).at(-1)).toMatchObject({ document: { id, title: { it: 'Con lingua' } } });
});

test('the publication status needs a session, and is answered even when the publisher is unreachable', async () => {
	const { id } = await newPage('Stato');
	const { token: session } = await bed.payload.login({
		collection: 'users',
		data: { email: 'amministra@example.org', password: testPassword },
	});
	const answer = await ask(`publication-status?type=page&id=${id}`, {
		headers: { Authorization: `JWT ${session}` },
	});

	expect(await answer.json()).toMatchObject({ entry: { action: 'publish' } });
	expect((await ask(`publication-status?type=page&id=${id}`)).status).toBe(401);
});
