import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOfVisits, type DayOfVisits } from '@portolano/content-models';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../gateway.ts';
import { keptWords } from './empty-search.ts';
import { VisitCounter } from './visit-counter.ts';

let root: string;
let visits: string;
let gateway: Gateway;
let origin: string;

beforeEach(async () => {
	root = mkdtempSync(join(tmpdir(), 'visits-'));
	visits = join(root, 'visits');
	const folder = join(root, 'live');
	mkdirSync(join(folder, 'servizi'), { recursive: true });
	for (const path of ['', 'servizi/']) writeFileSync(join(folder, `${path}index.html`), '<h1>Pagina</h1>');
	writeFileSync(join(folder, 'stile.css'), 'a{}');
	gateway = await startGateway({
		...{ port: 0, firstSitePort: 0, cmsUrl: 'http://127.0.0.1:9' },
		sites: [
			{
				...{ key: 'portale', origin: 'http://portale.localhost', folder },
				...{ feedbackFile: join(root, 'kept.ndjson'), visitsFolder: visits },
			},
		],
	});
	origin = `http://127.0.0.1:${gateway.sitePorts.get('portale') ?? 0}`;
});

afterEach(async () => {
	await gateway.close();
	rmSync(root, { recursive: true, force: true });
});

/** Closes the gateway, which writes what it has counted, and returns it. */
async function counted(): Promise<DayOfVisits> {
	await gateway.close();
	const [file, ...others] = readdirSync(visits);
	expect(others).toEqual([]);
	expect(file).toMatch(/^\d{4}-\d\d-\d\d\.json$/);
	return dayOfVisits.parse(JSON.parse(readFileSync(join(visits, file ?? ''), 'utf8')));
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${origin}${path}`, { headers });

const sought = (q: string, headers: Record<string, string> = {}) =>
	fetch(`${origin}/ricerca/senza-risultati/`, { method: 'POST', body: new URLSearchParams({ q }), headers });

describe('visits', () => {
	test('are counted by page and day, and nothing of the reader is kept', async () => {
		await get('/', { 'User-Agent': 'Firefox of Mario Rossi', Cookie: 'a=b', Referer: 'https://da.example/' });
		await get('/servizi/?q=segreto');
		await get('/servizi/');
		expect(await counted()).toEqual({ pages: { '/': 1, '/servizi/': 2 }, searches: {} });
		expect(readFileSync(join(visits, readdirSync(visits)[0] ?? ''), 'utf8')).not.toMatch(/Mario|segreto|127/);
	});

	test('are no files, missing pages, prefetches or programs', async () => {
		await get('/');
		await get('/stile.css');
		await get('/manca/');
		await get('/', { 'Sec-Purpose': 'prefetch' });
		await get('/', { 'Sec-Fetch-Dest': 'iframe' });
		await get('/', { 'User-Agent': 'Googlebot/2.1' });
		expect((await counted()).pages).toEqual({ '/': 1 });
	});
});

describe('searches without results', () => {
	test('are counted by their words, in one form', async () => {
		for (const q of ['Passaporto ', 'passaporto', 'PASSAPORTO']) expect((await sought(q)).status).toBe(204);
		expect((await counted()).searches).toEqual({ passaporto: 3 });
	});

	test.each(['', 'x'.repeat(81)])('of %j are refused', async (q) => {
		expect((await sought(q)).status).toBe(400);
	});

	test('are taken from pages of the site alone', async () => {
		expect((await sought('passaporto', { Origin: 'https://altrove.example' })).status).toBe(403);
	});

	test.each(['mario@example.org', '099 123 456', 'RSSMRA80A01L049X', '3331234567'])(
		'that may be about a person, such as %s, are not kept',
		(typed) => {
			expect(keptWords(typed)).toBeUndefined();
		},
	);
});

describe('the files of the counts', () => {
	const now = new Date('2026-12-01T23:30:00Z');

	test('are by day of Rome, and a later write adds to them', async () => {
		for (const counter of [new VisitCounter(), new VisitCounter()]) {
			counter.countPage(visits, '/', now);
			await counter.flush();
		}
		const file = join(visits, '2026-12-02.json');
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ pages: { '/': 2 }, searches: {} });
	});

	test('lose nothing when they can’t be written for a while', async () => {
		const counter = new VisitCounter();
		writeFileSync(visits, 'in the way');
		counter.countPage(visits, '/', now);
		await expect(counter.flush()).rejects.toThrow();
		rmSync(visits);
		counter.countPage(visits, '/', now);
		await counter.flush();
		const file = join(visits, '2026-12-02.json');
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ pages: { '/': 2 }, searches: {} });
	});

	test('that are damaged are kept aside, and the count begins anew', async () => {
		mkdirSync(visits);
		writeFileSync(join(visits, '2026-12-02.json'), '{"pages":');
		const counter = new VisitCounter();
		counter.countPage(visits, '/', now);
		await counter.flush();
		expect(readdirSync(visits).toSorted()).toEqual(['2026-12-02.json', '2026-12-02.json.illeggibile']);
	});
});
