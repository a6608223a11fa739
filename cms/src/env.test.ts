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
