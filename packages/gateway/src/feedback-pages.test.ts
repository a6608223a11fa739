import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';

const root = mkdtempSync(join(tmpdir(), 'feedback-pages-'));
let gateway: Gateway;
let origin: string;

beforeAll(async () => {
	for (const path of ['valutazione/grazie', 'valutazione/non-inviata', 'en/feedback/thanks']) {
		mkdirSync(join(root, path), { recursive: true });
		writeFileSync(join(root, path, 'index.html'), `<h1>${path}</h1>`);
	}
	gateway = await startGateway({
		port: 0,
		firstSitePort: 0,
		cmsUrl: 'http://127.0.0.1:9',
		sites: [
			{
				key: 'visit',
				origin: 'http://visit.localhost',
				folder: root,
				feedbackFile: join(root, 'kept.ndjson'),
			},
		],
	});
	origin = `http://127.0.0.1:${gateway.sitePorts.get('visit') ?? 0}`;
});

afterAll(async () => {
	await gateway.close();
	rmSync(root, { recursive: true, force: true });
});

function rate(url: string, rating = '5', headers: Record<string, string> = {}): Promise<Response> {
	const body = new URLSearchParams({ url, title: 'Pagina', rating });
	return fetch(`${origin}/valutazione/`, { method: 'POST', body, headers, redirect: 'manual' });
}

const back = (referer: string) =>
	fetch(`${origin}/valutazione/ritorno/`, { redirect: 'manual', headers: { Referer: referer } });

test('a rating sent without scripts is redirected to the thanks page, in the language of the rated page', async () => {
	const answer = await rate('/luoghi/castello/');

	expect([answer.status, answer.headers.get('location')]).toEqual([
		303,
		'/valutazione/grazie/?pagina=%2Fluoghi%2Fcastello%2F',
	]);
	expect((await rate('/en/places/castle/')).headers.get('location')).toBe(
		'/en/feedback/thanks/?pagina=%2Fen%2Fplaces%2Fcastle%2F',
	);
	expect((await rate('/de/orte/')).headers.get('location')).toMatch(/^\/valutazione\/grazie\//);
});

test('the thanks page redirects back to the rated page', async () => {
	const answer = await back(`${origin}/valutazione/grazie/?pagina=%2Fluoghi%2Fcastello%2F`);

	expect([answer.status, answer.headers.get('location')]).toEqual([303, '/luoghi/castello/']);
});

test.each([
	'//evil.example/',
	'/\\evil.example',
	'https://evil.example',
	'/a\r\nSet-Cookie: a=b',
	'/%2F/',
	'',
])('no redirect leads to %j', async (page) => {
	const { headers } = await rate(page);
	expect(headers.get('location') ?? '/valutazione/grazie/').toBe('/valutazione/grazie/');
	const referer = `${origin}/valutazione/grazie/?${new URLSearchParams({ pagina: page })}`;
	expect((await back(referer)).headers.get('location')).toBe('/');
});

test('a refused rating is reported by a page of the site, with the status of its reason', async () => {
	const answer = await rate('/', '9');

	expect(answer.status).toBe(400);
	expect(await answer.text()).toContain('valutazione/non-inviata');
});
