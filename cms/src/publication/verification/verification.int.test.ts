import { setTimeout as delay } from 'node:timers/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildAlert, buildNews, freePort } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Bed, openBed, paragraphOf } from '../../testing/bed.ts';
import { complaintsOf, type Desk, savedIn, signIn } from '../../testing/desk.ts';
import { overHttp, type Served } from '../../testing/over-http.ts';
import { lastOf, lastSeq } from '../../testing/pages.ts';
import { type RunningPublisher, startPublisher } from '../../testing/running-publisher.ts';
import { newBody, publishSite } from '../../testing/withdrawal-suite.ts';

/** The template of the test site fails for a page with this title. */
const unrenderable = 'Pagina con un guasto';

let bed: Bed;
let desk: Desk;
let served: Served;
let folder: string;
let port: number;
let publisher: RunningPublisher;

async function start(): Promise<void> {
	const { env } = await import('../../env.ts');
	publisher = await startPublisher({
		...{ folder, port, cmsUrl: new URL(served.url).origin },
		...{ logToken: env.LOG_TOKEN, token: env.PUBLISHER_TOKEN },
	});
}

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'verification-'));
	port = await freePort();
	bed = await openBed(`http://127.0.0.1:${port}`);
	await publishSite(bed, await newBody(bed), 'portale');
	served = await overHttp(bed);
	desk = await signIn(bed, 'pubblica');
	await start();
	const { callPublisher } = await import('../publisher-client.ts');
	await vi.waitUntil(
		async () => {
			const health: unknown = await (await callPublisher('GET /health', { timeoutMs: 5000 })).json();
			return z.object({ sites: z.array(z.unknown()) }).parse(health).sites.length > 0;
		},
		{ timeout: 30_000, interval: 200 },
	);
}, 120_000);

afterAll(async () => {
	await publisher.kill();
	await served.close();
	await bed.close();
	rmSync(folder, { recursive: true, force: true });
});

const pageWith = (title: string, _status: 'draft' | 'published' = 'published') => ({
	...{ owner: bed.sites.portale, languages: ['it'], title, summary: `Su ${title}` },
	...{ body: paragraphOf(title), _status },
});

async function statusOf(id: string): Promise<{ isVerified: boolean }> {
	const { body } = await desk.request('GET', `publication-status?type=page&id=${id}`);
	return z.object({ isVerified: z.boolean() }).parse(body);
}

async function newDraft(title: string): Promise<string> {
	return savedIn(await desk.request('POST', 'page?draft=true', pageWith(title, 'draft'))).id;
}

describe('with a publisher', () => {
	test('a page that passes the checks is published, once', async () => {
		const before = await lastSeq(bed);
		const answer = await desk.request('POST', 'page', pageWith('In ordine'));

		expect(answer.status).toBe(201);
		expect(await lastSeq(bed)).toBe(before + 1);
		expect(await lastOf(bed, savedIn(answer).id)).toMatchObject({ action: 'publish' });
		expect(await statusOf(savedIn(answer).id)).toEqual({ isVerified: true });
		expect(
			(await bed.payload.find({ collection: 'page', where: { title: { equals: 'In ordine' } } })).totalDocs,
		).toBe(1);
	});

	test('a page that a release would hold back is refused on its title, and nothing is saved', async () => {
		const before = await lastSeq(bed);
		const answer = await desk.request('POST', 'page', pageWith(unrenderable));
		const { message, fields } = complaintsOf(answer);

		expect(answer.status).toBe(400);
		expect(message).toMatch(/^Non pubblicato\. La pagina non si può comporre/);
		expect(Object.keys(fields)).toEqual(['title']);
		expect(await lastSeq(bed)).toBe(before);
		expect(
			(await bed.payload.find({ collection: 'page', where: { title: { equals: unrenderable } } })).totalDocs,
		).toBe(0);
	});

	test('a change that a release would hold back leaves the published version as it is', async () => {
		const { id } = savedIn(await desk.request('POST', 'page', pageWith('Prima')));
		const answer = await desk.send('PATCH', `page/${id}`, { title: unrenderable, _status: 'published' });

		expect(answer.status).toBe(400);
		expect(await bed.payload.findByID({ collection: 'page', id })).toMatchObject({ title: 'Prima' });
	});

	test('the draft of such a page is saved', async () => {
		expect(await newDraft(unrenderable)).not.toBe('');
	});

	test('of several mutations of GraphQL only those are refused', async () => {
		const before = await lastSeq(bed);
		const [one, bad, other] = [
			await newDraft('Primo'),
			await newDraft(unrenderable),
			await newDraft('Terzo'),
		];
		const publishing = [one, bad, other].map(
			(id, at) => `m${at}: updatePage(id: "${id}", data: { _status: published }) { id }`,
		);
		expect(await desk.graphQL(`mutation { ${publishing.join(' ')} }`)).toMatchObject({
			data: { m0: { id: one }, m1: null, m2: { id: other } },
			errors: [{ message: expect.stringContaining('La pagina non si può comporre') as string }],
		});
		expect(await lastSeq(bed)).toBe(before + 2);
		expect((await statusOf(one)).isVerified).toBe(true);
	});

	test('of many published together only those are refused', async () => {
		const ids = [await newDraft('Uno'), await newDraft(unrenderable), await newDraft('Tre')];
		const query = ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&');
		const answer = await desk.request('PATCH', `page?${query}`, { _status: 'published' });
		const { docs, errors } = z
			.object({ docs: z.array(z.unknown()), errors: z.array(z.object({ message: z.string() })) })
			.parse(answer.body);

		expect(docs).toHaveLength(2);
		expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('non si può comporre')]);
	});
});

describe('without an answer of the publisher', () => {
	test('a page is published after two seconds at most, other saves don’t wait, and it is not yet verified', async () => {
		publisher.pause();
		const began = performance.now();
		const publishing = desk.request('POST', 'page', pageWith(unrenderable));
		await delay(500);
		await newDraft('Intanto');
		expect(performance.now() - began).toBeLessThan(1900);
		const { id } = savedIn(await publishing);
		expect(performance.now() - began).toBeLessThan(4000);
		expect(await lastOf(bed, id)).toMatchObject({ action: 'publish' });

		const next = performance.now();
		const other = savedIn(await desk.request('POST', 'page', pageWith('Subito dopo')));
		expect(performance.now() - next).toBeLessThan(1500);
		expect([await statusOf(id), await statusOf(other.id)]).toEqual([
			{ isVerified: false },
			{ isVerified: false },
		]);

		publisher.goOn();
		await vi.waitUntil(async () => (await statusOf(other.id)).isVerified, { timeout: 30_000, interval: 300 });
		expect(await statusOf(id)).toEqual({ isVerified: true });
	});

	test('a publisher that is down holds up nothing', async () => {
		await publisher.kill();
		const began = performance.now();
		const { id } = savedIn(await desk.request('POST', 'page', pageWith('Senza')));

		expect(performance.now() - began).toBeLessThan(1500);
		expect(await statusOf(id)).toEqual({ isVerified: false });
		await start();
	});
});

test('an alert never waits, and neither does a save that can’t be repeated', async () => {
	const { verdictOn, withVerification } = await import('./verification.ts');
	expect(await withVerification(() => Promise.resolve(verdictOn(buildAlert())))).toBeUndefined();
	expect(verdictOn(buildAlert())).toBeUndefined();
});

test('a verification reaches the hooks of another copy of the module, as Next bundles them', async () => {
	vi.resetModules();
	const { withVerification } = await import('./verification.ts');
	vi.resetModules();
	const copy = await import('./verification.ts');
	expect(copy.withVerification).not.toBe(withVerification);

	let tries = 0;
	const verdict = await withVerification(() => {
		tries += 1;
		return Promise.resolve().then(() => copy.verdictOn(buildNews({ owner: 'portale' })));
	});
	expect([tries, verdict?.kind]).toEqual([2, 'fit']);
});
