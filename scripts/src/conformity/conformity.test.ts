import { validateHtml } from '@portolano/checks';
import {
	clauses,
	fileCriteria,
	findPortal,
	headerCriteria,
	municipalCriteria,
	pageCriteria,
	readPage,
} from '@portolano/checks/conformity';
import { freePort } from '@portolano/test-kit';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ExpectedError } from '../expected-error.ts';
import { homeAt } from '../places.ts';
import { requestAnswer } from './request-answer.ts';
import { runConformity } from './conformity.ts';
import { htmlReport } from './html-report.ts';
import { inItalian } from './in-italian.ts';
import { judgeSite } from './judge-site.ts';
import { type ConformityReport, conformityReport } from '@portolano/content-models/conformity';
import { kindsOfPages, sampleOf } from './sample.ts';
import { isLocal, siteToExamine } from './site-to-examine.ts';

const origin = 'https://comune.example';
const hostile = '<script>alert(1)</script>';

/** A site of one page, on which programs found what the test says. */
async function reportOf(
	rules: readonly string[],
	kind: 'portal' | 'area' = 'area',
): Promise<ConformityReport> {
	const page = readPage({ url: `${origin}/`, status: 200, html: '<h1>Comune</h1>' });
	const portal = await findPortal(page.url, () => Promise.resolve(page), 1);
	if (!portal) throw new Error('There is no home page.');
	const findings = rules.map((rule) => ({ rule, where: `/ · ${hostile}`, what: hostile, cure: '' }));
	const now = new Date('2026-12-01T09:00:00Z');
	return judgeSite({
		...{ portal, listed: 7, missed: [], began: now },
		site: { key: 'comune', name: 'Comune & città', kind, url: page.url },
		visits: { pages: [page], answers: [], findings, undecided: [], inEveryMode: ['/'] },
		hosting: { isLocal: false, connection: null, speed: null, now },
		files: {
			...{
				robots: undefined,
				sitemaps: [],
				feeds: [],
				calendars: [],
				securityTxt: undefined,
				manifest: undefined,
			},
			...{ pages: [page], now },
		},
	});
}

describe('the report', () => {
	test('has the documented shape, and every criterion once', async () => {
		const report = await reportOf([]);
		const all = [municipalCriteria, clauses, headerCriteria, pageCriteria, fileCriteria].flat();

		expect(conformityReport.parse(report)).toEqual(report);
		expect(report.criteria.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
		expect(new Set(report.criteria.map(({ id }) => id)).size).toBe(all.length);
		expect(Object.values(report.counts).reduce((sum, count) => sum + count)).toBe(all.length);
	});

	test('fails as a whole when a criterion fails, and tells which and where', async () => {
		const report = await reportOf(['WCAG 1.4.3']);

		expect(report.exitCode).toBe(1);
		expect(report.criteria.find(({ id }) => id === '9.1.4.3')).toMatchObject({
			...{ result: 'fail', wcag: '1.4.3' },
			evidence: [{ page: '/', element: hostile }],
		});
		expect(inItalian(report)).toMatch(/Non conformi: 9\.1\.4\.3, /);
	});

	test('judges only portals by the criteria for municipalities', async () => {
		const municipal = async (kind: 'portal' | 'area') =>
			new Set(
				(await reportOf([], kind)).criteria.flatMap(({ area, result }) =>
					area === 'municipal' ? [result] : [],
				),
			);

		expect(await municipal('area')).toEqual(new Set(['not-applicable']));
		expect(await municipal('portal')).toContain('fail');
	});

	test('never passes what a person has to decide', async () => {
		const { criteria } = await reportOf([]);
		const left = criteria.filter(
			({ area, person, result }) => area === 'accessibility' && person !== null && result === 'pass',
		);

		expect(left).toEqual([]);
	});

	test('as a page is valid HTML, with everything escaped and one row for each criterion', async () => {
		const report = await reportOf(['WCAG 1.4.3']);
		const html = htmlReport(report);

		expect(await validateHtml({ path: '/rapporto', html })).toEqual([]);
		expect(html).not.toContain(hostile);
		expect(html).toContain('Comune &amp; città');
		expect(html.match(/<th scope="row">/g)).toHaveLength(report.criteria.length);
	});

	test('in the terminal says what to do for each criterion that fails or is left to a person', async () => {
		const report = await reportOf(['CSP']);
		const told = report.criteria.filter(
			({ result, person }) => result === 'fail' || (result === 'manual' && person),
		);

		expect(inItalian(report).match(/→/g)).toHaveLength(told.length);
	});
});

describe('the sample', () => {
	test('has pages of every kind: each page of the top, and those of a folder as one kind', () => {
		const paths = [
			'/',
			'/privacy/',
			'/novita/',
			'/novita/avvisi/',
			'/novita/avvisi/a/',
			'/novita/avvisi/b/',
			'/novita/notizie/c/',
		];

		expect([...kindsOfPages(paths).keys()].toSorted()).toEqual([
			'/',
			'/novita',
			'/novita/*',
			'/novita/avvisi/*',
			'/novita/notizie/*',
			'/privacy',
		]);
		expect(sampleOf(paths, 1).map(({ path }) => path)).not.toContain('/novita/avvisi/b/');
		expect(
			sampleOf(paths, 2)
				.map(({ path }) => path)
				.toSorted(),
		).toEqual(paths.toSorted());
	});

	test('takes the pages of many folders of a section as one kind', () => {
		const paths = Array.from({ length: 15 }, (_, index) => `/servizi/categoria-${index}/servizio/`);

		expect([...kindsOfPages(paths).keys()]).toEqual(['/servizi/*/*']);
	});
});

describe('bad input', () => {
	const home = homeAt(mkdtempSync(join(tmpdir(), 'conformity-')));
	const options = { kind: 'portal', pages: 1, isJson: true, html: undefined, withSpeed: false } as const;

	test('a site of an installation that was never served is refused, with what to do', () => {
		expect(() => siteToExamine(home, 'portale', 'portal')).toThrow(/npm start.*Niente è stato controllato/s);
	});

	test('a key that no site has is refused, with the keys that there are', () => {
		mkdirSync(home.dataFolder, { recursive: true });
		const site = {
			key: 'portale',
			kind: 'portal',
			name: 'Comune',
			origin,
			folder: '/x',
			url: 'http://127.0.0.1:1',
		};
		writeFileSync(
			join(home.dataFolder, 'addresses.json'),
			JSON.stringify({ cms: 'x', publisher: 'x', sites: [site] }),
		);

		expect(siteToExamine(home, 'portale', 'area')).toEqual({
			key: 'portale',
			name: 'Comune',
			kind: 'portal',
			url: `${origin}/`,
		});
		expect(() => siteToExamine(home, 'portal', 'portal')).toThrow(/“portal”.*pubblicati sono: portale/s);
	});

	test('an address that is none is refused', () => {
		expect(() => siteToExamine(home, 'https://', 'portal')).toThrow(/non è un indirizzo/);
	});

	test('a site where nobody answers, or with an error, is refused', async () => {
		const gone = `http://127.0.0.1:${await freePort()}/`;
		await expect(runConformity(home, { ...options, site: gone })).rejects.toThrow(
			/nessuno risponde.*Niente è stato controllato/s,
		);

		const server = createServer((_, response) => response.writeHead(503).end());
		const port = await freePort();
		await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
		await expect(runConformity(home, { ...options, site: `http://127.0.0.1:${port}` })).rejects.toThrow(
			/la risposta è 503/,
		);
		server.close();
	});

	test.for([0, 1.5, Number.NaN, 100_000])('--pages %s is refused', async (pages) => {
		const error = await runConformity(home, { ...options, pages, site: origin }).catch(
			(reason: unknown) => reason,
		);

		expect(error).toBeInstanceOf(ExpectedError);
	});
});

test('names below localhost are this machine, and redirects are not followed', async () => {
	const server = createServer((request, response) =>
		response.writeHead(302, { location: 'https://altro.example/' }).end(request.headers.host),
	);
	const port = await freePort();
	await new Promise<void>((ready) => server.listen(port, ready));

	expect(await requestAnswer(`http://comune.localhost:${port}/`)).toMatchObject({
		status: 302,
		text: `comune.localhost:${port}`,
	});
	expect(isLocal(`http://comune.localhost:${port}/`)).toBe(true);
	expect(isLocal('https://localhost.example/')).toBe(false);
	server.close();
});
