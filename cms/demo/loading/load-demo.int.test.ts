import { subjectOf } from '@portolano/content-models';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeDatabase } from '../../src/database/remove-database.ts';
import { migratedDatabaseFor } from '../../src/testing/database.ts';
import { smallDemo, writeFiles } from './small-demo.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'cms-demo-'));
	return () => rmSync(folder, { recursive: true, force: true });
});

describe('loading a demonstration', () => {
	let place: string;

	beforeAll(() => {
		place = mkdtempSync(path.join(tmpdir(), 'cms-test-'));
		vi.stubEnv('DATABASE_URL', migratedDatabaseFor(place));
		vi.stubEnv('MEDIA_DIR', `${place}/media`);
	});

	afterAll(() => rmSync(place, { recursive: true, force: true }));

	test('publishes all of it, reports progress, and does nothing the second time', async () => {
		const { openCms } = await import('../../src/database/open.ts');
		const { entriesAfter } = await import('../../src/publication/log/entries.ts');
		const { loadDemo } = await import('./load-demo.ts');
		writeFiles(folder, smallDemo);
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
		expect(entries.map((entry) => entry.action === 'publish' && entry.document)).toContainEqual(
			expect.objectContaining({
				title: { it: 'Estate', en: 'Summer' },
				blocks: [
					expect.objectContaining({ kind: 'hero', title: { it: 'Il mare', en: 'The sea' } }),
					expect.objectContaining({ kind: 'featured', title: { it: 'Da leggere', en: 'To read' } }),
				],
			}),
		);
		expect(JSON.stringify(entries)).toContain('"kind":"document"');
		expect(JSON.stringify(entries)).toContain('http://visit.localhost:8099');
	}, 180_000);
});

describe('invalid content', () => {
	test('is reported with its file when it is not a list of documents', async () => {
		const { readContent } = await import('./content-items.ts');
		writeFiles(folder, { 'content/page.yaml': '- { title: Senza chiave }' });

		expect(() => readContent(path.join(folder, 'content'), 8080)).toThrow(/page\.yaml(.|\n)*key/);
	});

	test('is reported when it has no known type', async () => {
		const { readContent } = await import('./content-items.ts');
		writeFiles(folder, { 'content/pagine.yaml': '[]' });

		expect(() => readContent(path.join(folder, 'content'), 8080)).toThrow(
			/pagine is named after no content type/,
		);
	});

	test('is reported with both files when a key is used twice', async () => {
		const { readContent } = await import('./content-items.ts');
		writeFiles(folder, { 'content/page.yaml': '- { key: a }', 'content/page/altre.yaml': '- { key: a }' });

		expect(() => readContent(path.join(folder, 'content'), 8080)).toThrow(/page\/a.*page\.yaml.*altre\.yaml/);
	});
});
