import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

export const projectFolder = join(import.meta.dirname, '../..');

/** An installation that already runs and is to be tested as it is: its home. For who writes tests. */
export const runningHome = process.env['E2E_HOME'];

/** An installation of its own, beside the one a developer may have running. */
export const testHome = runningHome ?? join(projectFolder, '.cache', 'e2e');

/** Where `portolano start` writes what answers where. */
export const addressesFile = join(testHome, '.data', 'addresses.json');

/** Ports out of the way of those of `npm start`. */
export const testPorts = {
	PORT: '18080',
	FIRST_SITE_PORT: '18081',
	CMS_PORT: '18090',
	PUBLISHER_PORT: '18091',
};

const ownPassword = 'demonstration-of-tests';

export const demoPassword = runningHome === undefined ? ownPassword : settingOf(runningHome, 'DEMO_PASSWORD');

/** A setting of an installation that was started at least once. */
export function settingOf(home: string, name: string): string {
	const value = parseEnv(readFileSync(join(home, '.env'), 'utf8'))[name];
	if (value === undefined) throw new Error(`The settings of ${home} lack ${name}.`);
	return value;
}

/** Mail is asked for, and reaches nobody. */
const mail = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'redazione@example.org' };

export const testEnvironment = { ...process.env, ...testPorts, ...mail, DEMO_PASSWORD: demoPassword };
