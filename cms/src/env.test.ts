import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const secrets = {
	PAYLOAD_SECRET: 'a'.repeat(32),
	LOG_TOKEN: 'b'.repeat(32),
	PUBLISHER_TOKEN: 'c'.repeat(32),
};

test('every variable has a default for the local machine', () => {
	expect(readEnv({}).DATABASE_URL).toBe('file:./.data/cms.db');
});

test('an error names the variable with its expected and its actual value', () => {
	expect(() => readEnv({ DATABASE_URL: 'postgres://x' })).toThrow(
		/DATABASE_URL: expected .*file:.*found “postgres:\/\/x”/,
	);
});

test('the default secret is refused on a public address, and errors contain no secrets', () => {
	expect(() => readEnv({ CMS_URL: 'https://cms.example.org' })).toThrow(
		/PAYLOAD_SECRET(.|\n)*LOG_TOKEN(.|\n)*PUBLISHER_TOKEN/,
	);
	expect(readEnv({ CMS_URL: 'https://cms.example.org', ...secrets }).CMS_URL).toBe('https://cms.example.org');
});

test('several origins are parsed', () => {
	expect(readEnv({ ALLOWED_ORIGINS: 'https://a.it, https://b.it' }).ALLOWED_ORIGINS).toEqual([
		'https://a.it',
		'https://b.it',
	]);
});

test('a provider needs an id and a secret, and https unless it is on this machine', () => {
	const asked = { OIDC_ISSUER: 'http://identity.example.org', OIDC_ONLY: 'true' };
	expect(() => readEnv(asked)).toThrow(/OIDC_CLIENT_ID(.|\n)*OIDC_CLIENT_SECRET(.|\n)*begins with https:/);
	expect(() => readEnv({ OIDC_ONLY: 'true' })).toThrow('OIDC_ISSUER');
	const client = { OIDC_CLIENT_ID: 'redazione', OIDC_CLIENT_SECRET: 'x' };
	expect(readEnv({ OIDC_ISSUER: 'http://127.0.0.1:9', ...client })).toMatchObject({
		...{ OIDC_ONLY: false, OIDC_TRUST_SECOND_FACTOR: false, OIDC_NAME: 'Entra con l’account dell’ente' },
	});
});
