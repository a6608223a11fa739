import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readSettings } from './env.ts';
import { homeAt } from './places.ts';
import { completeSettingsFile } from './settings-file.ts';
import { cmsEnvironment } from './start/services-of.ts';

const newHome = () => homeAt(mkdtempSync(join(tmpdir(), 'home-')));

test('the first start writes settings with random secrets, readable by their owner only', () => {
	const [one, other] = [newHome(), newHome()];
	expect(completeSettingsFile(one)).toBe(9);
	completeSettingsFile(other);
	expect(readSettings(one).PAYLOAD_SECRET).not.toBe(readSettings(other).PAYLOAD_SECRET);
	expect(statSync(one.settingsFile).mode & 0o077).toBe(0);
});

test('a later start keeps existing settings and adds missing ones', () => {
	const home = newHome();
	writeFileSync(home.settingsFile, 'PORT=9000', { mode: 0o644 });
	completeSettingsFile(home);
	expect(statSync(home.settingsFile).mode & 0o077).toBe(0);
	const written = readFileSync(home.settingsFile, 'utf8');
	expect(written.startsWith('PORT=9000\n')).toBe(true);
	expect(completeSettingsFile(home)).toBe(0);
	expect(readSettings(home).PORT).toBe(9000);
});

test('the path of a SQLite file is made absolute', () => {
	const home = newHome();
	completeSettingsFile(home);
	expect(readSettings(home).DATABASE_URL).toBe(`file:${join(home.folder, '.data/cms.db')}`);
});

test('one message names every invalid value', () => {
	const home = newHome();
	writeFileSync(home.settingsFile, 'PORT=ninety\nDATABASE_URL=postgres://x\nPAYLOAD_SECRET=short\n');
	completeSettingsFile(home);
	expect(() => readSettings(home)).toThrow(/DATABASE_URL.*\n.*PAYLOAD_SECRET.*\n.*PORT/);
	expect(() => readSettings(home)).toThrow('Nothing was started and nothing was changed.');
});

test.for(['', '0', '-1', '80.5', '65536', 'ninety'])(
	'the port “%s” is refused with a message that explains valid ports',
	(written) => {
		const home = newHome();
		writeFileSync(home.settingsFile, `PORT=${written}\n`);
		completeSettingsFile(home);
		const asked = () => readSettings(home);
		expect(asked).toThrow(`The settings in ${home.settingsFile} can't be used`);
		expect(asked).toThrow('  PORT: a whole number from 1 to 65535, such as 8080\n');
		expect(asked).toThrow('remove them to have them made again. Nothing was started');
	},
);

test('the first port of the sites leaves room for the ports after it', () => {
	const home = newHome();
	writeFileSync(home.settingsFile, 'FIRST_SITE_PORT=65535\n');
	completeSettingsFile(home);
	expect(() => readSettings(home)).toThrow('FIRST_SITE_PORT: a whole number from 1 to 65435');
});

test('the message names the environment as source of an invalid value', () => {
	const home = newHome();
	completeSettingsFile(home);
	vi.stubEnv('CMS_PORT', '');
	expect(() => readSettings(home)).toThrow(/CMS_PORT: a whole number .* \(set in the environment/);
	vi.unstubAllEnvs();
});

test('trusted proxies are addresses or networks; anything else is refused', () => {
	const home = newHome();
	completeSettingsFile(home);
	vi.stubEnv('TRUSTED_PROXIES', '10.0.0.5, 2001:db8::/32');
	expect(readSettings(home).TRUSTED_PROXIES).toEqual(['10.0.0.5', '2001:db8::/32']);
	vi.stubEnv('TRUSTED_PROXIES', 'proxy.example');
	expect(() => readSettings(home)).toThrow('TRUSTED_PROXIES: addresses or networks');
	vi.unstubAllEnvs();
});

test('before the first start the message says how settings are made', () => {
	const home = newHome();
	expect(() => readSettings(home)).toThrow(
		`There are no settings in ${home.settingsFile} yet. Run “npm start” once`,
	);
});

test('what is written for the CMS alone reaches it, and what is left empty does not', () => {
	const home = newHome();
	writeFileSync(
		home.settingsFile,
		'SECOND_FACTOR=publishers\nMAIL_DAYS=30\nOIDC_ISSUER=https://id.example.org\nOIDC_ONLY=\n',
	);
	completeSettingsFile(home);
	expect(cmsEnvironment(readSettings(home))).toMatchObject({
		SECOND_FACTOR: 'publishers',
		MAIL_DAYS: '30',
		OIDC_ISSUER: 'https://id.example.org',
	});
	expect(cmsEnvironment(readSettings(home))).not.toHaveProperty('OIDC_ONLY');
});
