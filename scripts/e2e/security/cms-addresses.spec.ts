import { sampleOrAll } from '@portolano/test-kit';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Session, signIn } from './accounts.ts';
import { type Answer, type Attack, send, sendAll } from './attack.ts';
import { anyMethod, hostileAddresses, hostileHeader, randomAddresses } from './hostile-addresses.ts';

const { cms } = inject('addresses');
const seed = 20261128;

let session: Session;

beforeAll(async () => {
	session = await signIn(cms, 'publisher');
});

function judge({ status, headers }: Answer, { method }: Attack): string | undefined {
	if (status >= 500) return `answered ${status}`;
	const location = headers['location'];
	if (typeof location === 'string') {
		const isElsewhere = /^\/[/\\]/.test(location) || new URL(location, cms).host !== new URL(cms).host;
		if (isElsewhere) return `led to ${location}`;
	}
	if (headers['set-cookie']?.toString().includes('a=b')) return 'set a cookie';
	if (status === 200 && method === 'TRACE') return 'echoed a request';
	// Node itself refuses invalid HTTP, without our headers.
	const isOurs = status !== 0 && headers['content-type'] !== undefined;
	return isOurs && headers['x-content-type-options'] !== 'nosniff'
		? `answered ${status} without headers of protection`
		: undefined;
}

/**
 * Rendering a page, even an error page, takes longer than all refusals together, so `npm test` requests only some of
 * them.
 */
const oneOf = (every: number) =>
	sampleOrAll(
		hostileAddresses.filter((_, index) => index % every === 0),
		hostileAddresses,
	);

const ways = [
	['nobody', () => ({}), oneOf(2), 20],
	['a publisher', () => session.headers, oneOf(16), 4],
] as const;

describe.for(ways)('requested by %s', ([, credentials, addresses, sample]) => {
	const numRuns = sampleOrAll<number>(sample, 2_000);

	test('no address redirects to another host, causes an error or reveals internals', async () => {
		const attacks = [...addresses, ...fc.sample(randomAddresses, { seed, numRuns })].map((path): Attack => ({
			method: 'GET',
			path,
			headers: { ...credentials() },
		}));

		expect(await sendAll(cms, attacks, judge)).toEqual([]);
	});

	test('no method and no header causes an error', async () => {
		const pages = [
			'/admin/login',
			'/admin',
			'/',
			'/nothing',
			'/api/health',
			'/admin/collections/page?limit=1',
		];
		const attack = fc
			.record({
				method: anyMethod,
				path: fc.oneof(fc.constantFrom(...pages), randomAddresses),
				header: hostileHeader,
				isOfRouter: fc.boolean(),
			})
			.map(({ method, path, header, isOfRouter }): Attack => ({
				method,
				path,
				headers: { ...credentials(), ...(isOfRouter ? { rsc: '1' } : {}), ...header },
			}));

		expect(await sendAll(cms, fc.sample(attack, { seed, numRuns }), judge)).toEqual([]);
	});
});

test('an invalid router state is ignored', async () => {
	const headers = { rsc: '1', 'next-router-state-tree': 'garbage' };
	// Next first redirects to an address with a hash of these headers: https://github.com/vercel/next.js/pull/80669
	const { headers: answered } = await send(cms, { method: 'GET', path: '/admin/login', headers });
	const path = String(answered['location'] ?? '/admin/login');

	expect((await send(cms, { method: 'GET', path, headers })).status).toBe(200);
});

test('the CMS still answers afterwards', async () => {
	expect((await fetch(`${cms}/api/health`)).status).toBe(200);
});
