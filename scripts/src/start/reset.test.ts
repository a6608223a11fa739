import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Home, homeAt } from '../places.ts';
import { completeSettingsFile } from '../settings-file.ts';
import { reset } from './reset.ts';

let home: Home;

beforeEach(() => {
	home = homeAt(mkdtempSync(join(tmpdir(), 'reset-')));
});

function fill(settings = ''): void {
	writeFileSync(home.settingsFile, settings);
	completeSettingsFile(home);
	mkdirSync(join(home.dataFolder, 'media'), { recursive: true });
	writeFileSync(join(home.dataFolder, 'cms.db'), 'documents');
}

test('content, pictures and sites are removed, settings are kept', async () => {
	fill();
	await reset(home, true);

	expect(existsSync(home.dataFolder)).toBe(false);
	expect(existsSync(home.settingsFile)).toBe(true);
});

test('a database outside the data folder is removed too, with the files that SQLite writes next to it', async () => {
	const elsewhere = join(home.folder, 'elsewhere.db');
	fill(`DATABASE_URL=file:${elsewhere}\n`);
	for (const end of ['', '-wal', '-shm']) writeFileSync(elsewhere + end, 'documents');
	await reset(home, true);

	expect(['', '-wal', '-shm'].filter((end) => existsSync(elsewhere + end))).toEqual([]);
	expect(existsSync(home.dataFolder)).toBe(false);
});

test('nothing is removed when the database does not answer', async () => {
	fill('DATABASE_URL=mongodb://user:a-secret@127.0.0.1:1/portolano?serverSelectionTimeoutMS=200\n');
	const removing = reset(home, true);

	await expect(removing).rejects.toThrow('Removing the database');
	await expect(removing).rejects.not.toThrow('a-secret');
	expect(existsSync(join(home.dataFolder, 'media'))).toBe(true);
});
