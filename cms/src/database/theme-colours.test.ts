import { createClient } from '@libsql/client';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { expect, test } from 'vitest';
import { changeToThemeColours, changeToThemeNames } from './theme-colours-in-sqlite.ts';

const tables = [
	'CREATE TABLE site (id text, theme text)',
	'CREATE TABLE _site_v (id text, version_theme text)',
	'CREATE TABLE log_entries (id text, type text, document text, record text)',
];

const sites = [
	['a', 'institutional'],
	['b', 'travel'],
	['c', 'local-police'],
	['d', 'civil-protection'],
	['a draft', null],
] as const;

const rows = [
	['1', 'site', { type: 'site', theme: 'travel', mark: 'dolphin-sun' }, null],
	['2', 'site', { type: 'site', theme: 'travel' }, { id: 's', theme: 'local-police' }],
	['3', 'site', null, null],
	['4', 'news', { type: 'news', theme: 'travel' }, null],
] as const;

async function databaseOfBefore() {
	const client = createClient({ url: ':memory:' });
	for (const sql of tables) await client.execute(sql);
	for (const args of sites) {
		await client.execute({ sql: 'INSERT INTO site VALUES (?, ?)', args: [...args] });
		await client.execute({ sql: 'INSERT INTO _site_v VALUES (?, ?)', args: [...args] });
	}
	for (const [id, type, document, record] of rows) {
		const args = [id, type, document && JSON.stringify(document), record && JSON.stringify(record)];
		await client.execute({ sql: 'INSERT INTO log_entries VALUES (?, ?, ?, ?)', args });
	}
	const all = async (sql: string) => (await client.execute(sql)).rows.map((row) => Object.values(row));
	return { client, db: drizzle(client), all };
}

test('existing sites get the colours of their former theme, in versions too', async () => {
	const { db, all } = await databaseOfBefore();
	await changeToThemeColours(db);

	const expected = [
		['a', '#0059b3', '#ffc24a', 'sober'],
		['b', '#04606b', '#ff7f5c', 'open'],
		['c', '#123a66', '#5cc8ff', 'sober'],
		['d', '#0d4f3e', '#ff9433', 'sober'],
		['a draft', null, null, null],
	];
	expect(await all('SELECT * FROM site')).toEqual(expected);
	expect(await all('SELECT * FROM _site_v')).toEqual(expected);
});

test('so do those in the log, published and scheduled; other documents stay', async () => {
	const { db, all } = await databaseOfBefore();
	await changeToThemeColours(db);

	const travel = '"theme":{"primary":"#04606b","accent":"#ff7f5c","character":"open"}';
	const police = '"theme":{"primary":"#123a66","accent":"#5cc8ff","character":"sober"}';
	expect(await all('SELECT document, record FROM log_entries')).toEqual([
		[`{"type":"site",${travel},"mark":"dolphin-sun"}`, null],
		[`{"type":"site",${travel}}`, `{"id":"s",${police}}`],
		[null, null],
		['{"type":"news","theme":"travel"}', null],
	]);
});

test('the down migration restores the former values', async () => {
	const { db, all } = await databaseOfBefore();
	const read = () =>
		Promise.all(['site', '_site_v', 'log_entries'].map((table) => all(`SELECT * FROM ${table}`)));
	const before = await read();
	await changeToThemeColours(db);
	await changeToThemeNames(db);

	expect(await read()).toEqual(before);
});

test('colours of one’s own become the former theme that is most like them', async () => {
	const { client, db, all } = await databaseOfBefore();
	await changeToThemeColours(db);
	await client.execute("UPDATE site SET theme_primary = '#5a2d82' WHERE id IN ('a', 'b')");
	await changeToThemeNames(db);

	expect(await all("SELECT id, theme FROM site WHERE id IN ('a', 'b')")).toEqual([
		['a', 'institutional'],
		['b', 'travel'],
	]);
});
