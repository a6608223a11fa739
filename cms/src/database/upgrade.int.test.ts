import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { contentTypes, type LogEntry, publishableDocument } from '@portolano/content-models';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, openEmptyBed } from '../testing/bed.ts';

/** The demonstration as version 0.1.0 of 29 November 2026 stored it, with two drafts on top of what is published. */
const earlier = new URL('../testing/earlier/2026-11-29.sqlite.br', import.meta.url);

let bed: Omit<Bed, 'sites'>;
let before: Stored;
let log: LogEntry[];

interface Stored {
	/** Number of rows of each table. */
	readonly rows: Record<string, number>;
	/** Current documents of the log, by subject. */
	readonly published: Map<string, unknown>;
}

const tableRow = z.object({ name: z.string() });
const countRow = z.object({ count: z.number() });
const entryRow = z.object({ subject: z.string(), document: z.string() });
const compared = ['users', 'site', '_site_v', 'news', '_news_v', 'media', 'sign_ins', 'log_entries'];

async function storedIn(url: string): Promise<Stored> {
	const client = createClient({ url });
	const all = async (sql: string) => (await client.execute(sql)).rows;
	const tables = (await all(`SELECT name FROM sqlite_master WHERE type = 'table'`)).map((row) =>
		tableRow.parse(row),
	);
	const counts = await Promise.all(
		tables.map(async ({ name }) => {
			const [row] = await all(`SELECT count(*) AS count FROM "${name}"`);
			return [name, countRow.parse(row).count] as const;
		}),
	);
	const entries = await all(
		`SELECT subject, document FROM log_entries WHERE is_current = 1 AND document IS NOT NULL`,
	);
	const published = entries.map((row) => entryRow.parse(row));
	client.close();
	return {
		rows: Object.fromEntries(counts),
		published: new Map(published.map(({ subject, document }) => [subject, JSON.parse(document)])),
	};
}

/** Types that came after the version of the stored database. */
const laterTypes: ReadonlySet<string> = new Set(['district', 'emergency-area', 'risk-guide']);

describe('a database of an earlier version', () => {
	beforeAll(async () => {
		bed = await openEmptyBed(undefined, async (url) => {
			writeFileSync(fileURLToPath(url), brotliDecompressSync(readFileSync(earlier)));
			before = await storedIn(url);
		});
		log = await bed.log();
	}, 240_000);

	afterAll(() => bed.close());

	test('keeps every account, document, version and entry', async () => {
		const { env } = await import('../env.ts');
		const after = await storedIn(env.DATABASE_URL);
		for (const table of compared) expect(after.rows[table], table).toBe(before.rows[table]);
		expect(before.published.size).toBeGreaterThan(400);
		expect([...after.published.keys()].sort()).toEqual([...before.published.keys()].sort());
	});

	test('leaves each alert on its sites and until its end, so that one in force stays in force', async () => {
		const { env } = await import('../env.ts');
		const { published } = await storedIn(env.DATABASE_URL);
		const alertsOf = ({ published: documents }: Pick<Stored, 'published'>) =>
			[...documents].filter(([subject]) => subject.startsWith('alert/'));

		expect(alertsOf(before).length).toBeGreaterThan(0);
		expect(alertsOf({ published })).toEqual(alertsOf(before));
	});

	test('has a log whose every document may be published', () => {
		const faults = log.flatMap((entry) => {
			if (!('document' in entry) || !entry.document) return [];
			const { error } = publishableDocument.safeParse(entry.document);
			return error ? [`${entry.document.type}: ${error.message}`] : [];
		});
		expect(faults).toEqual([]);
	});

	test('needs nothing published again: what is derived from it is what the log says', async () => {
		const { rederiveAll } = await import('../publication/rederivation/rederive.ts');
		expect(await rederiveAll(bed.payload)).toEqual({ appended: 0, refused: [] });
	});

	test('changes nothing that is published but what its migrations are for', async () => {
		const { env } = await import('../env.ts');
		const { published } = await storedIn(env.DATABASE_URL);
		const changed = [...published].filter(
			([subject, document]) => JSON.stringify(document) !== JSON.stringify(before.published.get(subject)),
		);
		// Sites: their theme and their mark have become content.
		expect([...new Set(changed.map(([subject]) => subject.split('/')[0]))]).toEqual(['site']);
	});

	test('keeps its drafts', async () => {
		const titles = async (collection: 'news' | 'site') => {
			const { docs } = await bed.payload.find({ collection, draft: true, limit: 100, depth: 0 });
			return docs.map((doc) => ('tagline' in doc ? doc.tagline : doc.title));
		};
		expect(await titles('news')).toContain('Bozza di una notizia pubblicata');
		expect(await titles('site')).toContain('Motto in bozza');
	});

	test('gives every document its state: published ones are online, drafts on top of them are drafts', async () => {
		const { docs: published } = await bed.payload.find({ collection: 'news', pagination: false, depth: 0 });
		expect(new Set(published.map(({ workflow, _status }) => `${_status ?? ''} ${workflow ?? ''}`))).toEqual(
			new Set(['published online']),
		);
		const { docs } = await bed.payload.find({ collection: 'news', draft: true, pagination: false, depth: 0 });
		const draft = docs.find(({ title }) => title === 'Bozza di una notizia pubblicata');
		expect(draft?.workflow).toBe('draft');
	});

	test.each(['log_entries_texts', 'service_texts', '_service_v_texts'])(
		'finds the rows of one document in %s by an index, not among those of all',
		async (table) => {
			const { env } = await import('../env.ts');
			const client = createClient({ url: env.DATABASE_URL });
			const plan = await client.execute({
				sql: `EXPLAIN QUERY PLAN SELECT text FROM ${table} WHERE parent_id = ? ORDER BY "order"`,
				args: ['one'],
			});
			client.close();
			expect(JSON.stringify(plan.rows)).toContain(`${table}_parent_idx (parent_id=?)`);
		},
	);

	test('has at least one document of every type that there was', () => {
		const types = new Set([...before.published.keys()].map((subject) => subject.split('/')[0]));
		expect(contentTypes.filter((type) => !types.has(type) && !laterTypes.has(type))).toEqual([]);
	});
});
