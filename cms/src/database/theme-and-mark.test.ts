import { createClient } from '@libsql/client';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { expect, test } from 'vitest';
import { changeToLook, changeToThemeAndMark } from './theme-and-mark-in-sqlite.ts';

const tables = [
	'CREATE TABLE site (id text, kind text, look text)',
	'CREATE TABLE _site_v (id text, version_kind text, version_look text)',
	'CREATE TABLE log_entries (id text, type text, document text)',
];

const sites = [
	['a', 'portal', 'portal'],
	['b', 'brand', 'brand'],
	['c', 'area', 'polizia-locale'],
	['d', 'area', 'protezione-civile'],
	['a draft', null, 'portal'],
	['an empty draft', null, null],
] as const;

async function databaseOfBefore() {
	const client = createClient({ url: ':memory:' });
	for (const sql of tables) await client.execute(sql);
	for (const [id, kind, look] of sites) {
		await client.execute({ sql: 'INSERT INTO site VALUES (?, ?, ?)', args: [id, kind, look] });
		await client.execute({ sql: 'INSERT INTO _site_v VALUES (?, ?, ?)', args: [id, kind, look] });
	}
	const rows = [
		['1', 'site', JSON.stringify({ type: 'site', kind: 'area', look: 'polizia-locale', socials: [] })],
		['2', 'site', null],
		['3', 'news', JSON.stringify({ type: 'news', title: 'look' })],
	];
	for (const args of rows) await client.execute({ sql: 'INSERT INTO log_entries VALUES (?, ?, ?)', args });
	const all = async (sql: string) => (await client.execute(sql)).rows.map((row) => Object.values(row));
	return { db: drizzle(client), all };
}

test('existing sites get the theme and the mark of their former look, in versions and in the log too', async () => {
	const { db, all } = await databaseOfBefore();
	await changeToThemeAndMark(db);

	const expected = [
		['a', 'portal', 'institutional', 'dolphin-rider'],
		['b', 'brand', 'travel', 'dolphin-sun'],
		['c', 'area', 'local-police', 'dolphin-shield'],
		['d', 'area', 'civil-protection', 'dolphin-triangle'],
		['a draft', null, 'institutional', null],
		['an empty draft', null, null, null],
	];
	expect(await all('SELECT id, kind, theme, mark FROM site')).toEqual(expected);
	expect(await all('SELECT id, version_kind, version_theme, version_mark FROM _site_v')).toEqual(expected);
	expect((await all('SELECT document FROM log_entries')).flat()).toEqual([
		'{"type":"site","kind":"area","theme":"local-police","mark":"dolphin-shield","socials":[]}',
		null,
		'{"type":"news","title":"look"}',
	]);
});

test('the down migration restores the former values', async () => {
	const { db, all } = await databaseOfBefore();
	const read = () =>
		Promise.all(['site', '_site_v', 'log_entries'].map((table) => all(`SELECT * FROM ${table}`)));
	const before = await read();
	await changeToThemeAndMark(db);
	await changeToLook(db);

	expect(await read()).toEqual(before);
});
