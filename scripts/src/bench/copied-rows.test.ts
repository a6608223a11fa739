import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, test } from 'vitest';
import { CopiedRows } from './copied-rows.ts';

let database: DatabaseSync;

beforeEach(() => {
	database = new DatabaseSync(':memory:');
	database.exec(`
		CREATE TABLE news (id TEXT PRIMARY KEY, owner_id TEXT REFERENCES site (id));
		CREATE TABLE news_locales (id INTEGER PRIMARY KEY, title TEXT, _parent_id TEXT REFERENCES news (id));
		CREATE TABLE _news_v (id TEXT PRIMARY KEY, parent_id TEXT REFERENCES news (id));
		CREATE TABLE _news_v_locales (id INTEGER PRIMARY KEY, version_title TEXT, _parent_id TEXT REFERENCES _news_v (id));
		CREATE TABLE site (id TEXT PRIMARY KEY);
		CREATE TABLE site_rels (id INTEGER PRIMARY KEY, parent_id TEXT REFERENCES site (id), news_id TEXT REFERENCES news (id));
		INSERT INTO site VALUES ('portale');
		INSERT INTO news VALUES ('a', 'portale');
		INSERT INTO news_locales VALUES (1, 'Mercato', 'a'), (2, 'Market', 'a');
		INSERT INTO _news_v VALUES ('v', 'a');
		INSERT INTO _news_v_locales VALUES (1, 'Mercato', 'v');
		INSERT INTO site_rels VALUES (1, 'portale', 'a');
	`);
});

const numbered = (column: string, text: string, copy: number) =>
	column.endsWith('title') ? `${text} ${copy}` : text;

const rows = (query: string) =>
	database
		.prepare(query)
		.all()
		.map((row) => Object.values(row).join(' '));

test('a document is copied with its parts and versions, each under a key of its own', () => {
	new CopiedRows(database, 'news', 'a').insert(2, numbered);

	expect(
		rows(
			'SELECT owner_id, title FROM news JOIN news_locales ON _parent_id = news.id ORDER BY news_locales.id',
		),
	).toEqual([
		...['portale Mercato', 'portale Market', 'portale Mercato 1', 'portale Market 1'],
		...['portale Mercato 2', 'portale Market 2'],
	]);
	expect(
		rows(`SELECT version_title FROM news JOIN _news_v ON parent_id = news.id
			JOIN _news_v_locales ON _parent_id = _news_v.id ORDER BY _news_v_locales.id`),
	).toEqual(['Mercato', 'Mercato 1', 'Mercato 2']);
});

test('what refers to the document is not copied', () => {
	new CopiedRows(database, 'news', 'a').insert(2, numbered);

	expect(rows('SELECT news_id FROM site_rels')).toEqual(['a']);
});

test('when one copy is refused, none is kept', () => {
	database.exec('CREATE UNIQUE INDEX titles ON news_locales (title)');

	expect(() => {
		new CopiedRows(database, 'news', 'a').insert(2, (_column, text) => text);
	}).toThrow('UNIQUE');
	expect(rows('SELECT id FROM news')).toEqual(['a']);
});
