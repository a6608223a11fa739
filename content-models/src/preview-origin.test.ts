import { expect, test } from 'vitest';
import {
	originOfPreview,
	originOfSharedPreview,
	previewOrigin,
	sharedKeyIn,
	tokenInHost,
} from './preview-origin.ts';

const origin = 'https://*.anteprima.example';

test('each session has an origin of its own, told by its host', () => {
	expect(originOfPreview(origin, '0a')).toBe('https://0a.anteprima.example');
	expect(tokenInHost(origin, '0a.anteprima.example')).toBe('0a');
	expect(tokenInHost('http://*.anteprima.localhost:8080', '0a.anteprima.localhost')).toBe('0a');
});

test.for([
	...['anteprima.example', '.anteprima.example', 'a.b.anteprima.example', 'a.anteprima.example.evil'],
	...['evilanteprima.example', 'a_b.anteprima.example', ''],
])('no session is at the host “%s”', (host) => {
	expect(tokenInHost(origin, host)).toBeUndefined();
});

test.for(['https://anteprima.example', 'https://a*.example', 'https://*.example/', '*.example', 'ftp://*.a'])(
	'%s is not where previews are looked at',
	(value) => expect(previewOrigin.safeParse(value).success).toBe(false),
);

test('a shared preview has an origin of its own too, which no session has', () => {
	const key = '0123456789abcdef'.repeat(2);
	const { hostname } = new URL(originOfSharedPreview(origin, key));
	const token = tokenInHost(origin, hostname) ?? '';

	expect(sharedKeyIn(token)).toBe(key);
	expect([key, 'condivisa-', `condivisa-${key}0`].map(sharedKeyIn)).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});
