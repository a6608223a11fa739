import { subjectOf } from '@portolano/content-models';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeDatabase } from '../../src/database/remove-database.ts';
import { databaseFor } from '../../src/testing/database.ts';

const site = `
- key: portale
  kind: portal
  theme: institutional
  mark: dolphin-rider
  body: comune
  name: Comune
  tagline: Servizi
  siteLanguages: [it]
  origin: http://localhost:8080
  accessibility: { feedbackEmail: a@example.org }
  home: { featured: [page/prima], image: mare }
- key: visit
  owner: visit
  kind: brand
  theme: travel
  mark: dolphin-sun
  body: comune
  name: Visita
  tagline: Il mare
  siteLanguages: [it, en]
  origin: http://visit.localhost:8080
  accessibility: { feedbackEmail: a@example.org }
- { key: polizia-locale, kind: area, theme: local-police, mark: dolphin-shield, body: comune, name: Polizia, tagline: x, siteLanguages: [it], origin: http://p.localhost:8080, accessibility: { feedbackEmail: a@example.org } }
- { key: protezione-civile, kind: area, theme: civil-protection, mark: dolphin-triangle, body: comune, name: Protezione, tagline: x, siteLanguages: [it], origin: http://c.localhost:8080, accessibility: { feedbackEmail: a@example.org } }
`;

const body = `
- { key: comune, name: Comune, shortName: Taranto, ipaCode: c_l049, taxCode: '80008750731', address: Piazza, postalCode: '74123', city: Taranto, province: TA, pec: pec@example.org, isDemonstration: true }
`;

const pages = `
- { key: prima, title: Prima, summary: s, body: 'Vedi [la seconda](ref:page/seconda).' }
- key: seconda
  languages: [it, en]
  title: { it: Seconda, en: Second }
  summary: { it: s, en: s }
  body: { it: Testo, en: Text }
`;

const drawing =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#08c"/></svg>';

const demo: Record<string, string> = {
	'content/site.yaml': site,
	'content/body.yaml': body,
	'content/page/pagine.yaml': pages,
	'content/media.yaml':
		'- { key: mare, file: illustrations/mare.svg, alternativeText: Il mare, focalPoint: { x: 20, y: 80 } }',
	'content/file.yaml': '- { key: modulo, title: Modulo, pdf: { body: "## Chi chiede\\n\\nNome: …" } }',
	'illustrations/mare.svg': drawing,
};

let folder: string;

function write(files: Record<string, string>): void {
	for (const [name, text] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'cms-demo-'));
	return () => rmSync(folder, { recursive: true, force: true });
});

describe('loading a demonstration', () => {
	let place: string;

	beforeAll(() => {
		place = mkdtempSync(path.join(tmpdir(), 'cms-test-'));
		vi.stubEnv('DATABASE_URL', databaseFor(place));
		vi.stubEnv('MEDIA_DIR', `${place}/media`);
	});

	afterAll(() => rmSync(place, { recursive: true, force: true }));

	test('publishes all of it, reports progress, and does nothing the second time', async () => {
		const { openCms } = await import('../../src/database/open.ts');
		const { entriesAfter } = await import('../../src/publication/log/entries.ts');
		const { loadDemo } = await import('./load-demo.ts');
		write(demo);
		const payload = await openCms();
		const options = { payload, folder, password: 'una frase di prova', now: new Date(), sitesPort: 8099 };
		const steps: number[] = [];

		expect(await loadDemo({ ...options, onStep: (_name, done) => steps.push(done) })).toBe(true);
		expect(await loadDemo(options)).toBe(false);
		const entries = await entriesAfter(0, 100, { payload });
		await removeDatabase(payload);
		await payload.destroy();

		expect(steps).toEqual(steps.toSorted((a, b) => a - b));
		expect(entries.map((entry) => subjectOf(entry)?.type).toSorted()).toEqual([
			'body',
			'file',
			'media',
			'page',
			'page',
			'site',
			'site',
			'site',
			'site',
		]);
		expect(entries.map((entry) => entry.action === 'publish' && entry.document)).toContainEqual(
			expect.objectContaining({
				type: 'page',
				title: { it: 'Seconda', en: 'Second' },
				slug: { it: 'seconda', en: 'second' },
			}),
		);
		expect(JSON.stringify(entries)).toContain('"kind":"document"');
		expect(JSON.stringify(entries)).toContain('http://visit.localhost:8099');
	}, 180_000);
});

describe('invalid content', () => {
	test('is reported with its file when it is not a list of documents', async () => {
		const { readContent } = await import('./content-items.ts');
		write({ 'content/page.yaml': '- { title: Senza chiave }' });

		expect(() => readContent(path.join(folder, 'content'), 8080)).toThrow(/page\.yaml(.|\n)*key/);
	});

	test('is reported when it has no known type', async () => {
		const { readContent } = await import('./content-items.ts');
		write({ 'content/pagine.yaml': '[]' });

		expect(() => readContent(path.join(folder, 'content'), 8080)).toThrow(
			/pagine is named after no content type/,
		);
	});

	test('is reported with both files when a key is used twice', async () => {
		const { readContent } = await import('./content-items.ts');
		write({ 'content/page.yaml': '- { key: a }', 'content/page/altre.yaml': '- { key: a }' });

		expect(() => readContent(path.join(folder, 'content'), 8080)).toThrow(/page\/a.*page\.yaml.*altre\.yaml/);
	});
});
