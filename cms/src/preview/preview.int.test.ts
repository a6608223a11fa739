import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { completeDraft, contentTypes, draftDocument } from '@portolano/content-models';
import { freePort, sampleOrAll } from '@portolano/test-kit';
import { mutationsOf } from '@portolano/test-kit/hostile';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed, paragraphOf } from '../testing/bed.ts';
import { type Answer, complaintsOf, type Desk, savedIn, signIn } from '../testing/desk.ts';
import { overHttp, type Served } from '../testing/over-http.ts';
import { examples } from '../testing/examples.ts';
import { lastSeq } from '../testing/pages.ts';
import { type RunningPublisher, startPublisher } from '../testing/running-publisher.ts';
import { newBody, publishSite } from '../testing/withdrawal-suite.ts';

let bed: Bed;
let desk: Desk;
let served: Served;
let folder: string;
let publisher: RunningPublisher;

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
	const port = await freePort();
	bed = await openBed(`http://127.0.0.1:${port}`);
	await publishSite(bed, await newBody(bed), 'portale');
	served = await overHttp(bed);
	// The first account is an administrator.
	await createUser(bed, { name: 'amministra', isAdministrator: true });
	desk = await signIn(bed, 'scrive', 'editor');
	const { env } = await import('../env.ts');
	publisher = await startPublisher({
		...{ folder, port, cmsUrl: new URL(served.url).origin },
		...{ logToken: env.LOG_TOKEN, token: env.PUBLISHER_TOKEN },
	});
	await vi.waitUntil(async () => (await look('portale', '/')).status === 201, {
		timeout: 30_000,
		interval: 200,
	});
}, 120_000);

afterAll(async () => {
	await publisher.kill();
	await served.close();
	await bed.close();
	rmSync(folder, { recursive: true, force: true });
});

async function publisherAnswer(route: string, init: RequestInit = {}): Promise<Response> {
	const { env } = await import('../env.ts');
	const headers = { authorization: `Bearer ${env.PUBLISHER_TOKEN}`, 'content-type': 'application/json' };
	return fetch(new URL(route, env.PUBLISHER_URL), { ...init, headers });
}

const look = (site: string, at: string) =>
	publisherAnswer('/preview-sessions', {
		method: 'POST',
		body: JSON.stringify({ site, path: at, drafts: [], holder: 'prova' }),
	});

const opened = z.object({
	address: z.url(),
	expiresAt: z.iso.datetime(),
	gaps: z.array(z.object({ field: z.string(), message: z.string() })),
});

function openedBy(answer: Answer): z.infer<typeof opened> {
	expect(answer).toMatchObject({ status: 201 });
	return opened.parse(answer.body);
}

function shownBy({ address }: z.infer<typeof opened>): Promise<Response> {
	const { hostname, pathname } = new URL(address);
	const [session = ''] = hostname.split('.');
	return publisherAnswer(`/previewed?${new URLSearchParams({ session, path: pathname })}`);
}

async function pageOf(preview: z.infer<typeof opened>): Promise<string> {
	const response = await shownBy(preview);
	expect(response.status).toBe(200);
	return response.text();
}

const messagesOf = ({ gaps }: z.infer<typeof opened>) => gaps.map(({ message }) => message);

describe('an editor previews', () => {
	test('a page that was never saved, with what is missing in the words of the form, and nothing is saved', async () => {
		const before = await lastSeq(bed);
		const body = paragraphOf('Mai salvata');
		const data = { owner: bed.sites.portale, languages: ['it'], title: null, body };
		const preview = openedBy(await desk.request('POST', 'preview', { type: 'page', data }));

		expect(preview.address).toMatch(/^http:\/\/[0-9a-f]{32}\.anteprima\.localhost:8080\//);
		expect(messagesOf(preview)).toEqual(
			expect.arrayContaining(['Manca: Titolo', 'Manca: Descrizione breve']),
		);
		const html = await pageOf(preview);
		expect(html).toContain('<p>Mai salvata</p>');
		expect(html).toContain('<mark>[Manca: Titolo]</mark>');
		expect(await lastSeq(bed)).toBe(before);
		expect((await bed.payload.count({ collection: 'page' })).totalDocs).toBe(0);
	});

	test('a saved draft as the form has changed it', async () => {
		const draft = { owner: bed.sites.portale, languages: ['it'], title: 'Prima', summary: 'Su questo' };
		const { id } = savedIn(await desk.request('POST', 'page?draft=true', { ...draft, _status: 'draft' }));
		const data = { title: 'Dopo', body: paragraphOf('Un testo nuovo.') };
		const html = await pageOf(openedBy(await desk.request('POST', 'preview', { type: 'page', id, data })));

		expect(html).toContain('<h1>Dopo</h1>');
		expect(html).toContain('Un testo nuovo.');
		expect(html).toContain('Su questo');
		expect(await bed.payload.findByID({ collection: 'page', id, draft: true })).toMatchObject({
			title: 'Prima',
		});
	});

	test('a document of a bundle together with the drafts of the others', async () => {
		const draft = (title: string) => ({
			...{ owner: bed.sites.portale, languages: ['it'], title, summary: `Su ${title}` },
			...{ body: paragraphOf(title), _status: 'draft' },
		});
		const { id } = savedIn(await desk.request('POST', 'page?draft=true', draft('Prima del pacchetto')));
		const other = savedIn(await desk.request('POST', 'page?draft=true', draft('Altra del pacchetto')));
		const preview = async () =>
			openedBy(await desk.request('POST', 'preview', { type: 'page', id, data: {} }));
		const otherIn = async ({ address }: z.infer<typeof opened>) =>
			shownBy({ ...(await preview()), address: address.replace('prima-', 'altra-') });
		expect((await otherIn(await preview())).status).toBe(404);

		const parts = [id, other.id].map((part) => ({ type: 'page', id: part }));
		const bundle = { title: 'Insieme', owner: bed.sites.portale, parts };
		expect(await desk.request('POST', 'bundles/desk', bundle)).toMatchObject({ status: 201 });
		const together = await preview();
		expect(together.gaps).toEqual([]);
		const shown = await otherIn(together);
		expect([shown.status, await shown.text()]).toEqual([
			200,
			expect.stringContaining('<h1>Altra del pacchetto</h1>'),
		]);
	});

	test('what has no page of its own at the home of its site', async () => {
		const data = { owner: bed.sites.portale, languages: ['it'], position: 'footer', items: 0 };
		const preview = openedBy(await desk.request('POST', 'preview', { type: 'menu', data }));
		expect(new URL(preview.address).pathname).toBe('/');
	});

	test('a site that was never saved, with its mark', async () => {
		const source = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 2h5v4H1z"/></svg>';
		const data = {
			...{ name: 'Cultura', tagline: 'Musei', key: 'cultura', kind: 'area', siteLanguages: ['it'] },
			...{ origin: 'http://cultura.localhost', theme: { primary: '#7a1f4b', character: 'open' } },
			mark: { format: 'svg', source },
		};
		const administrator = await signIn(bed, 'crea', []);
		await bed.payload.update({
			...{ collection: 'users', where: { name: { equals: 'crea' } } },
			data: { isAdministrator: true },
		});
		const preview = openedBy(await administrator.request('POST', 'preview', { type: 'site', data }));
		expect(messagesOf(preview).filter((message) => message.includes('Simbolo'))).toEqual([]);
		expect(await pageOf(preview)).toContain('Cultura');
	});

	test('a site with content that its pages cannot use, and is told which choice to correct', async () => {
		const site = { type: 'site', id: bed.sites.portale, data: { theme: { primary: '#bada55' } } };
		const response = await shownBy(openedBy(await desk.request('POST', 'preview', site)));
		expect(response.status).toBe(422);
		expect(await response.text()).toContain('Questo colore non va bene.');
	});

	test('fields of another shape are left out and told', async () => {
		const data = { owner: bed.sites.portale, title: ['no'], summary: 'Sì', topics: 'x', body: { root: 7 } };
		const preview = openedBy(await desk.request('POST', 'preview', { type: 'page', data }));
		expect(messagesOf(preview)).toEqual(
			expect.arrayContaining(['Non si può mostrare: Titolo', 'Manca: Titolo']),
		);
	});
});

test('whatever a form holds, its draft is projected and completed', async () => {
	// Imported only now, because they read the settings that `openBed` makes.
	const { readForm } = await import('./form-values.ts');
	const { lenientProjection } = await import('./lenient-projection.ts');
	const sites = new Map([['site-1', 'portale']]);
	const options = { labels: {}, now: '2026-11-22T09:00:00.000Z', isThere: () => true };
	for (const type of contentTypes.filter((one) => one !== 'media' && one !== 'file')) {
		const { flattenedFields } = bed.payload.collections[type].config;
		const { it } = examples[type].full.stored;
		const forms = fc.sample(mutationsOf(it), { seed: 20261129, numRuns: sampleOrAll(20, 500) });
		for (const form of forms) {
			const { values } = readForm(z.record(z.string(), z.unknown()).parse(form), flattenedFields);
			const draft = { ...values, id: 'bozza', owner: 'site-1', key: 'portale', languages: ['it'] };
			const { projection } = lenientProjection(type, { it: draft }, sites);
			expect(projection, `${type} ${JSON.stringify(form)}`).toMatchObject({ type });
			expect(completeDraft(draftDocument.parse(projection), options).document).toMatchObject({ type });
		}
	}
});

describe('no preview is opened', () => {
	const data = () => ({ owner: bed.sites.portale, title: 'Altrove' });

	test('for strangers, and of a site that is not one’s own', async () => {
		const body = JSON.stringify({ type: 'page', data: data() });
		const headers = { 'content-type': 'application/json' };
		expect((await fetch(`${served.url}/preview`, { method: 'POST', headers, body })).status).toBe(401);
		const foreign = { type: 'page', data: { ...data(), owner: bed.sites.visit } };
		const answer = await desk.request('POST', 'preview', foreign);
		expect([answer.status, complaintsOf(answer).message]).toEqual([
			403,
			'Puoi vedere in anteprima solo i contenuti dei tuoi siti.',
		]);
	});

	test('of the draft of another site under one’s own', async () => {
		const theirs = await bed.payload.create({
			...{ collection: 'page', draft: true, depth: 0 },
			data: { owner: bed.sites.visit, languages: ['it'], title: 'Riservata', _status: 'draft' },
		});
		const answer = await desk.request('POST', 'preview', { type: 'page', id: theirs.id, data: data() });
		expect([403, 404]).toContain(answer.status);
		expect(JSON.stringify(answer.body)).not.toContain('Riservata');
	});

	test('of nothing, of an unknown type, without a site', async () => {
		for (const body of [
			{},
			{ type: 'nulla', data: {} },
			{ type: 'page' },
			{ type: 'page', data: { title: 'x' } },
		])
			expect((await desk.request('POST', 'preview', body)).status).toBeGreaterThanOrEqual(400);
	});

	test('more than thirty times in a minute by one editor', async () => {
		const eager = await signIn(bed, 'insiste', 'editor');
		const body = { type: 'page', data: { owner: 'mai' } };
		for (let times = 0; times < 30; times += 1)
			expect((await eager.request('POST', 'preview', body)).status).not.toBe(429);
		expect((await eager.request('POST', 'preview', body)).status).toBe(429);
		openedBy(await desk.request('POST', 'preview', { type: 'page', data: data() }));
	});

	test('without the publisher, and the desk says so', async () => {
		await publisher.kill();
		const answer = await desk.request('POST', 'preview', { type: 'page', data: data() });
		expect([answer.status, complaintsOf(answer).message]).toEqual([
			503,
			'L’anteprima non risponde: riprova tra poco. Puoi salvare e pubblicare.',
		]);
	});
});
