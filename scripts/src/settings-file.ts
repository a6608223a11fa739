import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Home } from './places.ts';

const secret = () => randomBytes(32).toString('hex');
const password = () => randomBytes(12).toString('base64url');

const defaults: readonly (readonly [name: string, comment: string, value: () => string])[] = [
	['DATABASE_URL', 'file:… for SQLite, mongodb://… for MongoDB', () => 'file:.data/cms.db'],
	['PAYLOAD_SECRET', 'signs the sessions of the CMS', secret],
	['LOG_TOKEN', 'lets the publisher read the publication log', secret],
	['PUBLISHER_TOKEN', 'lets the CMS and the command line ask the publisher', secret],
	['DEMO_PASSWORD', 'of the demonstration accounts', password],
	['PORT', 'all sites, by host name', () => '8080'],
	['FIRST_SITE_PORT', 'the same sites on a port each, from here on', () => '8081'],
	['CMS_PORT', 'the CMS', () => '8090'],
	['PUBLISHER_PORT', 'the publisher, for this machine alone', () => '8091'],
];

/** Adds missing settings to `.env`, with random secrets, and leaves existing ones. Returns how many were added. */
export function completeSettingsFile({ folder, settingsFile }: Home): number {
	const present = existsSync(settingsFile) ? readFileSync(settingsFile, 'utf8') : '';
	// Only the owner may read the secrets, even in a file that was created by hand.
	if (existsSync(settingsFile)) chmodSync(settingsFile, 0o600);
	const known = parseEnv(present);
	const missing = defaults.filter(([name]) => known[name] === undefined);
	if (missing.length === 0) return 0;
	const lines = missing.map(([name, comment, value]) => `# ${comment}\n${name}=${value()}\n`);
	const separator = present === '' || present.endsWith('\n') ? '' : '\n';
	mkdirSync(folder, { recursive: true });
	writeFileSync(settingsFile, present + separator + lines.join(''), { mode: 0o600 });
	return missing.length;
}
