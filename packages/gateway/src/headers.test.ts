import { expect, test } from 'vitest';
import { headersOf } from './headers.ts';
import { headerRules } from './servers/header-rules.ts';

const permissionsAt = (path: string) => headersOf(path, true)['Permissions-Policy'];

test('only the page “La mia zona” and the maps may ask for the position, and for nothing else', () => {
	const maps = [
		'/vivere-il-comune/luoghi/mappa/',
		'/vivere-il-comune/eventi/mappa/',
		'/amministrazione/uffici/mappa/',
	];
	for (const path of ['/la-mia-zona/', ...maps]) expect(permissionsAt(path)).toContain('geolocation=(self)');
	expect(permissionsAt('/la-mia-zona/')).toContain('camera=()');
	expect(permissionsAt('/')).toContain('geolocation=()');
	expect(permissionsAt('/la-mia-zona/dati.json')).toContain('geolocation=()');
});

test('other servers get the same rule, for the page and for its file', () => {
	const [rule] = headerRules(true).find(({ name }) => name === 'Permissions-Policy')?.rules ?? [];
	expect(rule?.value).toContain('geolocation=(self)');
	for (const path of ['/la-mia-zona/', '/la-mia-zona/index.html'])
		expect(new RegExp(rule?.pattern ?? '^$').test(path)).toBe(true);
});

test('scripts, styles and fonts of pages have no policy of documents, unlike pictures, which can be opened', () => {
	const policies = ['Content-Security-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'];
	const sent = (path: string) => policies.filter((name) => headersOf(path, true)[name] !== undefined);
	for (const path of ['/_astro/a.b1c2.js', '/_astro/a.b1c2.css', '/_astro/a.woff2']) {
		expect(sent(path)).toEqual([]);
		expect(headersOf(path, true)).toMatchObject({
			'X-Content-Type-Options': 'nosniff',
			'Cross-Origin-Resource-Policy': 'same-origin',
		});
	}
	// The service worker obeys the policy of its own answer.
	for (const path of ['/', '/_astro/a.svg', '/service-worker.js', '/file/a/b.js'])
		expect(sent(path)).toEqual(policies);
});
