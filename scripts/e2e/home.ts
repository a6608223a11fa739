import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

export const projectFolder = join(import.meta.dirname, '../..');

/** Home of a running installation that is tested as it is, for developers of tests. */
export const runningHome = process.env['E2E_HOME'];

/** Home of the installation under test: separate from the one that a developer may be running. */
export const testHome = runningHome ?? join(projectFolder, '.cache', 'e2e');

/** File to which `portolano start` writes the addresses. */
export const addressesFile = join(testHome, '.data', 'addresses.json');

/** Ports that differ from those of `npm start`. */
export const testPorts = {
	PORT: '18080',
	FIRST_SITE_PORT: '18081',
	CMS_PORT: '18090',
	PUBLISHER_PORT: '18091',
};

const ownPassword = 'demonstration-of-tests';

export const demoPassword = runningHome === undefined ? ownPassword : settingOf(runningHome, 'DEMO_PASSWORD');

/** Returns a setting of an installation that was started before. */
export function settingOf(home: string, name: string): string {
	const value = parseEnv(readFileSync(join(home, '.env'), 'utf8'))[name];
	if (value === undefined) throw new Error(`The settings of ${home} lack ${name}.`);
	return value;
}

/** Mail waits until a test opens a mailbox there: see {@link mailPort}. */
const mail = { SMTP_URL: 'smtp://127.0.0.1:18094', MAIL_FROM: 'redazione@example.org' };

/** The port at which the installation under test delivers its mail. */
export function mailPort(): number {
	const url = runningHome === undefined ? mail.SMTP_URL : settingOf(runningHome, 'SMTP_URL');
	return Number(new URL(url).port);
}

/** A running installation has ports of its own. */
const ofInstallation = runningHome === undefined ? { ...testPorts, ...mail } : {};

export const testEnvironment = { ...process.env, ...ofInstallation, DEMO_PASSWORD: demoPassword };
