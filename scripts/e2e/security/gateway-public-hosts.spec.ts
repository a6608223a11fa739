import { sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { type Answer, type Attack, send, sendAll } from './attack.ts';

const { sites } = inject('addresses');
const SEED = 20261128;

const attacksOf = (attack: fc.Arbitrary<Attack>, sample: number, all: number): Attack[] =>
	fc.sample(attack, { seed: SEED, numRuns: sampleOrAll(sample, all) });

const securityHeaders = [
	'content-security-policy',
	'x-content-type-options',
	'referrer-policy',
	'permissions-policy',
];

/**
 * Returns the fault of an answer: on the host of a site no request may cause an error or a redirect to another host.
 */
function faultOf({ status, headers }: Answer): string | undefined {
	if (status >= 500) return `answered ${status}`;
	const location = headers['location'];
	if (typeof location === 'string' && !/^\/(?![/\\])/.test(location)) return `led to ${location}`;
	// The connection was closed before a request was complete.
	if (status === 0) return undefined;
	const missing = securityHeaders.filter((name) => headers[name] === undefined);
	return missing.length > 0 ? `answered ${status} without ${missing.join(', ')}` : undefined;
}

const isServing = async (url: string) => (await send(url, { method: 'GET', path: '/' })).status === 200;

describe.for(sites)('the host of $key', ({ url, origin }) => {
	test('does not reach the CMS', async () => {
		const paths = [
			'/api/health',
			'/api/users/login',
			'/api/graphql',
			'/admin',
			'/api/users/me',
			'/api/log',
			'/api/access',
		];
		const attacks = paths.flatMap((path) =>
			['GET', 'POST', 'PATCH', 'DELETE'].map((method): Attack => ({ method, path })),
		);
		const faults = await sendAll(url, attacks, (answer) =>
			[308, 404, 405].includes(answer.status) ? faultOf(answer) : `answered ${answer.status}`,
		);
		expect(faults).toEqual([]);
	});

	test('never redirects to another host and never fails, however an address is written', async () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'/',
				'//',
				'\\',
				'..',
				'%2f',
				'%5c',
				'%2e%2e',
				'@',
				':',
				'?',
				';',
				'evil.example',
				'novita',
				'%0d%0a',
				'%00',
				'%',
			),
			fc.webSegment(),
		);
		const path = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
		const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'OPTIONS');
		expect(await sendAll(url, attacksOf(fc.record({ method, path }), 100, 5_000), faultOf)).toEqual([]);
		expect(await isServing(url)).toBe(true);
	});

	test('cannot be changed by a header', async () => {
		const headers = {
			'x-forwarded-host': 'evil.example',
			'x-forwarded-proto': 'https',
			forwarded: 'host=evil.example',
		};
		const { text } = await send(url, { method: 'GET', path: '/novita', headers });
		expect(text).not.toContain('evil.example');
		expect((await send(url, { method: 'GET', path: '/', headers: { host: 'evil.example' } })).status).toBe(
			421,
		);
		expect(
			(await send(url, { method: 'GET', path: '/', headers: { host: new URL(origin).host } })).status,
		).toBe(200);
	});
});

test('an endless body is cut off, and the sites are still served', async () => {
	const [first] = sites;
	function* endless() {
		const piece = Buffer.alloc(65_536, 'x');
		for (let sent = 0; sent < 400_000_000; sent += piece.byteLength) yield piece;
	}
	for (const path of ['/api/news', '/valutazione/', '/'])
		expect([0, 405, 413, 415]).toContain(
			(await send(first?.url ?? '', { method: 'POST', path, body: endless() })).status,
		);
	for (const { url } of sites) expect(await isServing(url)).toBe(true);
});

test('ratings from pages of other sites are refused', async () => {
	const attacks = ['https://evil.example', 'null'].map((origin): Attack => ({
		method: 'POST',
		path: '/valutazione/',
		headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
		body: 'url=%2F&title=x&rating=1',
	}));
	for (const { url } of sites) {
		const faults = await sendAll(url, attacks, (answer) =>
			answer.status === 403 ? faultOf(answer) : 'taken',
		);
		expect(faults).toEqual([]);
	}
});
