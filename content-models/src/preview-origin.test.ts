import { expect, test } from 'vitest';
import { originOfPreview, previewOrigin, tokenInHost } from './preview-origin.ts';

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
