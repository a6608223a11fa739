import {
	axePage,
	launchChromium,
	prepareAxe,
	printFindings,
	targetSizeFindings,
} from '@portolano/checks/browser';
import { checkHtml } from '@portolano/checks';
import { buildBar } from '@portolano/site-kit/testing/lane-files.ts';
import { codesOf, risks, type SiteKind } from '@portolano/content-models';
import {
	buildEmergencyArea,
	buildRiskGuide,
	buildSite,
	inBoth,
	inItalian,
	smallTown,
} from '@portolano/test-kit';
import { headersOf } from '@portolano/gateway';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationFolder, sitesOfKinds } from '../page-blocks/sites.ts';
import { serveAlerts, type ServedAlerts } from './served-alerts.ts';

type Browser = Awaited<ReturnType<typeof launchChromium>>;

let browser: Browser;

beforeAll(async () => {
	browser = await launchChromium();
});

afterAll(() => browser.close());

const emergencyFiles = /^\/emergenza(?:\/|\.css)$/;

/** Returns the bytes of an answer of a web server: its status line, its headers and its compressed body. */
function bytesOf(path: string, body: string): number {
	const headers = Object.entries({
		...headersOf(path, true),
		'content-encoding': 'br',
		vary: 'Accept-Encoding',
		etag: '"0123456789abcdef0123456789abcdef"',
		date: 'Sun, 22 Nov 2026 19:00:00 GMT',
	});
	const head = `HTTP/1.1 200 OK\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
	return head.length + brotliCompressSync(body).length;
}

/** Of a poor network. */
const [roundTripS, bytesPerSecond] = [0.4, 400_000 / 8];

/** An answer within the first ten segments of a connection that is there (RFC 6928) takes one round trip, and its bytes. */
const secondsFor = (bytes: number) => roundTripS + bytes / bytesPerSecond;

/** Reads a file that a built application brings along. */
const builtFile = (kind: SiteKind, path: string) =>
	readFile(new URL(`dist/client${path}`, applicationFolder(kind)), 'utf8');

async function textAt({ origin }: ServedAlerts, path: string): Promise<string> {
	return (await fetch(origin + path)).text();
}

describe.each(sitesOfKinds)('the emergency page of a site of kind $kind', ({ kind, site }) => {
	let served: ServedAlerts;

	beforeAll(async () => {
		served = await serveAlerts(kind, { site, paths: emergencyFiles });
		served.bars = [buildBar({ level: 'red', title: 'Piena del fiume' }), buildBar({ id: 'b' })];
	}, 60_000);

	afterAll(() => {
		served.close();
	});

	test('is in order, and has the numbers to call, the alerts and what to do', async () => {
		const html = await textAt(served, '/emergenza/');

		expect(checkHtml({ path: '/emergenza/', html })).toEqual([]);
		expect(html).toContain('href="tel:112"');
		expect(html).toContain('Allerta rossa');
		expect(html).toMatch(/Terremoto<\/h3>/);
		expect(html).not.toContain('<script');
		expect(html).not.toContain('<img');
	});

	test.each([360, 1280])('is accessible and fits a window of %i pixels, also on paper', async (width) => {
		const context = await browser.newContext({ viewport: { width, height: 740 } });
		await prepareAxe(context);
		const page = await context.newPage();
		await page.goto(`${served.origin}/emergenza/`);

		expect(await axePage(page)).toEqual([]);
		expect(await targetSizeFindings(page)).toEqual([]);
		expect(await printFindings(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await context.close();
	});

	test('weighs at most 14,000 bytes with the headers, its stylesheet at most 4,000 before compression', async () => {
		const css = await textAt(served, '/emergenza.css');

		expect(bytesOf('/emergenza/', await textAt(served, '/emergenza/'))).toBeLessThanOrEqual(14_000);
		expect(css.length).toBeLessThanOrEqual(4000);
	});

	test('is complete within 1.2 seconds of a connection, at 400 kbit/s and 400 ms', async () => {
		const html = await textAt(served, '/emergenza/');
		const loaded = [...html.matchAll(/"(\/[^"]+[.](?:css|js|svg|woff2))"/g)].map(([, path = '']) => path);
		const styles = await Promise.all(
			[...new Set(loaded)].map(async (path) =>
				bytesOf(path, path.startsWith('/_astro/') ? await builtFile(kind, path) : await textAt(served, path)),
			),
		);
		const together = styles.reduce((sum, bytes) => sum + bytes, 0);

		expect(loaded).toContain('/emergenza.css');
		expect(secondsFor(bytesOf('/emergenza/', html)) + secondsFor(together)).toBeLessThanOrEqual(1.2);
	});
});

test('with two languages, five alerts and every field as full as it gets, it weighs at most 14,000 bytes', async () => {
	const documents = smallTown().map((document) =>
		document.type === 'site' && document.key === 'visit'
			? buildSite({
					...document,
					emergencyNumbers: Array.from({ length: 12 }, (_, index) => ({
						number: `+39 099 000 02${String(index).padStart(2, '0')}`,
						label: inBoth(
							`Ufficio numero ${String(index)} della città, ogni giorno`,
							`Office number ${String(index)} of the city, every day`,
						),
					})),
					socials: Array.from({ length: 8 }, (_, index) => ({
						name: `Rete sociale ${String(index)}`,
						url: `https://rete-${String(index)}.example.org/borgomarina`,
					})),
				})
			: document,
	);
	const guides = codesOf(risks).map((risk) =>
		buildRiskGuide({ owner: 'protezione-civile', languages: ['it', 'en'], risk, title: inItalian(risk) }),
	);
	const served = await serveAlerts('brand', {
		...{ site: 'visit', paths: emergencyFiles, documents: [...documents, ...guides] },
	});
	served.bars = Array.from({ length: 5 }, (_, index) =>
		buildBar({
			id: `allerta-${String(index)}`,
			title: `Allerta numero ${String(index)} per temporali, vento forte e mareggiate`,
			text: `Non uscire se non è necessario, evita i sottopassi ${String(index)} e il lungomare. `.repeat(2),
			area: `Quartiere ${String(index)}, lungomare e città vecchia`,
		}),
	);
	const html = await textAt(served, '/emergenza/');
	served.close();

	expect(html).toContain('lang="en"');
	expect(html).toContain('What to do before, during and after: floods');
	expect(bytesOf('/emergenza/', html)).toBeLessThanOrEqual(14_000);
});

test('it has where to go, and says of each place what was not verified', async () => {
	const square = buildEmergencyArea({
		owner: 'protezione-civile',
		title: inItalian('Piazza incerta'),
		isUnverified: true,
	});
	const served = await serveAlerts('area', {
		site: 'protezione-civile',
		paths: emergencyFiles,
		documents: [...smallTown(), square],
	});
	const html = await textAt(served, '/emergenza/');
	served.close();

	expect(html).toMatch(/Dove andare<\/h2>/);
	expect(html).toMatch(/Piazza incerta<\/a>[^]*?<strong>Dato dimostrativo, non verificato<\/strong><\/li>/);
});

test.each([
	['portal', 'portale', 'https://protezione-civile.'],
	['area', 'protezione-civile', ''],
] as const)('of a site of kind %s links the guides of the body where they are', async (kind, site, host) => {
	const owner = 'protezione-civile';
	const guides = [
		buildRiskGuide({ owner, risk: 'vento', title: inItalian('Burrasca') }),
		buildRiskGuide({ owner, risk: 'trasporti', title: inItalian('Treno fermo') }),
	];
	const served = await serveAlerts(kind, {
		...{ site, paths: emergencyFiles, documents: [...smallTown(), ...guides] },
	});
	const html = await textAt(served, '/emergenza/');
	served.close();

	const addressOf = (text: RegExp) =>
		[...html.matchAll(/<a href="([^"]+)"[^>]*>([^<]+)<\/a>/g)].find((match) =>
			text.test(match[2] ?? ''),
		)?.[1];
	expect(addressOf(/prima, durante e dopo: vento forte/)).toMatch(new RegExp(`^${host}.*/rischi/burrasca/$`));
	expect(addressOf(/^Incidente nei trasporti$/)).toContain('/rischi/treno-fermo/');
});
