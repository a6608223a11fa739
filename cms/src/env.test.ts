import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const secrets = {
	PAYLOAD_SECRET: 'a'.repeat(32),
	LOG_TOKEN: 'b'.repeat(32),
	PUBLISHER_TOKEN: 'c'.repeat(32),
};

test('runs on this machine without any setting', () => {
	expect(readEnv({}).DATABASE_URL).toBe('file:./.data/cms.db');
});

test('names the variable, what was expected and what was found', () => {
	expect(() => readEnv({ DATABASE_URL: 'postgres://x' })).toThrow(
		/DATABASE_URL: expected .*file:.*found “postgres:\/\/x”/,
	);
});

test('refuses the known secret on a public address, without repeating secrets', () => {
	expect(() => readEnv({ CMS_URL: 'https://cms.example.org' })).toThrow(
		/PAYLOAD_SECRET(.|\n)*LOG_TOKEN(.|\n)*PUBLISHER_TOKEN/,
	);
	expect(readEnv({ CMS_URL: 'https://cms.example.org', ...secrets }).CMS_URL).toBe('https://cms.example.org');
});

test('reads several origins', () => {
	expect(readEnv({ ALLOWED_ORIGINS: 'https://a.it, https://b.it' }).ALLOWED_ORIGINS).toEqual([
		'https://a.it',
		'https://b.it',
	]);
});
