import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './env.ts';
import { homeAt } from './places.ts';
import { completeSettingsFile } from './settings-file.ts';

const newHome = () => homeAt(mkdtempSync(join(tmpdir(), 'home-')));

test('the first start writes settings with secrets of its own, for their owner alone', () => {
	const [one, other] = [newHome(), newHome()];
	expect(completeSettingsFile(one)).toBe(8);
	completeSettingsFile(other);
	expect(readSettings(one).PAYLOAD_SECRET).not.toBe(readSettings(other).PAYLOAD_SECRET);
	expect(statSync(one.settingsFile).mode & 0o077).toBe(0);
});

test('a later start leaves what is there and adds only what is missing', () => {
	const home = newHome();
	writeFileSync(home.settingsFile, 'PORT=9000');
	completeSettingsFile(home);
	const written = readFileSync(home.settingsFile, 'utf8');
	expect(written.startsWith('PORT=9000\n')).toBe(true);
	expect(completeSettingsFile(home)).toBe(0);
	expect(readSettings(home).PORT).toBe(9000);
});

test('a SQLite file is found from anywhere: its path is made absolute', () => {
	const home = newHome();
	completeSettingsFile(home);
	expect(readSettings(home).DATABASE_URL).toBe(`file:${join(home.folder, '.data/cms.db')}`);
});

test('every broken value is named in one message', () => {
	const home = newHome();
	writeFileSync(home.settingsFile, 'PORT=ninety\nDATABASE_URL=postgres://x\nPAYLOAD_SECRET=short\n');
	completeSettingsFile(home);
	expect(() => readSettings(home)).toThrow(/DATABASE_URL.*\n.*PAYLOAD_SECRET.*\n.*PORT/);
	expect(() => readSettings(home)).toThrow('Nothing was started and nothing was changed.');
});
