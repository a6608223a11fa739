import { mark as publishedMark } from '@portolano/content-models';
import { createClient } from '@libsql/client';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { safeSvg } from '../marks/safe-svg.ts';
import { changeToMarksAsFiles, changeToNamedMarks } from './marks-as-files-in-sqlite.ts';
import { namedMarks } from './named-marks.ts';

const tables = [
	'CREATE TABLE site (id text, mark text, theme_primary text)',
	'CREATE TABLE _site_v (id text, version_mark text, version_theme_primary text)',
	'CREATE TABLE log_entries (id text, type text, document text, record text)',
];

const sites = [
	['a', 'dolphin-sun', '#04606b'],
	['a draft', 'dolphin-rider', null],
	['an empty draft', null, null],
] as const;

const theme = { primary: '#04606b', character: 'open' };
const rows = [
	['1', { type: 'site', theme, mark: 'dolphin-sun' }, null],
	['2', { type: 'site', theme, mark: 'dolphin-shield' }, { id: 's', theme, mark: 'dolphin-sun' }],
	['3', null, null],
] as const;

async function databaseOfBefore() {
	const client = createClient({ url: ':memory:' });
	for (const sql of tables) await client.execute(sql);
	for (const args of sites) {
		await client.execute({ sql: 'INSERT INTO site VALUES (?, ?, ?)', args: [...args] });
		await client.execute({ sql: 'INSERT INTO _site_v VALUES (?, ?, ?)', args: [...args] });
	}
	for (const [id, document, record] of rows) {
		const args = [id, 'site', document && JSON.stringify(document), record && JSON.stringify(record)];
		await client.execute({ sql: 'INSERT INTO log_entries VALUES (?, ?, ?, ?)', args });
	}
	const all = async (sql: string) => (await client.execute(sql)).rows.map((row) => Object.values(row));
	return { db: drizzle(client), all };
}

const json = z.string().transform((text): unknown => JSON.parse(text));

test('existing sites get the drawing of their former mark, with its icons, in versions too', async () => {
	const { db, all } = await databaseOfBefore();
	await changeToMarksAsFiles(db);

	for (const columns of ['mark, mark_icons FROM site', 'version_mark, version_mark_icons FROM _site_v']) {
		const [sun = [], rider = [], none] = await all(`SELECT ${columns}`);
		const [mark, icons] = z.array(json).parse(sun);
		expect(mark).toEqual({ format: 'svg', source: namedMarks['dolphin-sun'], isOneColour: true });
		expect(publishedMark.safeParse({ ...Object(mark), icons }).error).toBeUndefined();
		expect(json.parse(rider[0])).toMatchObject({ source: namedMarks['dolphin-rider'] });
		expect(none).toEqual([null, null]);
	}
});

test('so do those in the log: a published one holds its icons, a scheduled record has them beside it', async () => {
	const { db, all } = await databaseOfBefore();
	await changeToMarksAsFiles(db);

	const [first = [], second = [], third] = await all('SELECT document, record FROM log_entries');
	const { mark } = z.object({ mark: z.unknown() }).parse(json.parse(first[0]));
	expect(publishedMark.safeParse(mark).error).toBeUndefined();
	expect(json.parse(second[1])).toMatchObject({
		mark: { source: namedMarks['dolphin-sun'] },
		markIcons: { favicon: expect.any(String) as string },
	});
	expect(third).toEqual([null, null]);
});

test('the down migration restores the former values', async () => {
	const { db, all } = await databaseOfBefore();
	const read = () =>
		Promise.all(['site', '_site_v', 'log_entries'].map((table) => all(`SELECT * FROM ${table}`)));
	const before = await read();
	await changeToMarksAsFiles(db);
	await changeToNamedMarks(db);

	const parsed = (values: unknown) =>
		JSON.stringify(values).replaceAll(/\{\\"[^}]*\}[^}]*\}/g, (text) => [...text].toSorted().join(''));
	expect(parsed(await read())).toBe(parsed(before));
});

test.each(Object.entries(namedMarks))('the drawing of “%s” is as the CMS makes it', (_, source) => {
	expect(safeSvg(source)).toEqual({ source, isOneColour: true, removed: [] });
});
