import { expect, test } from 'vitest';
import { fromOwnPages } from './foreign-origin.ts';

const handler = fromOwnPages(() => Promise.resolve(new Response('ok')), new Set(['https://cms.example.org']));

async function statusOf(headers: Record<string, string>): Promise<number> {
	const request = new Request('https://cms.example.org/api/users/login', { method: 'POST', headers });
	return (await handler(request)).status;
}

test.each([
	['another origin', { Origin: 'https://evil.example' }],
	['an opaque origin', { Origin: 'null' }],
	['another site', { 'Sec-Fetch-Site': 'cross-site' }],
	['another host of the same site', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://www.example.org' }],
])('a browser request from %s is refused, signing in included', async (_, headers) => {
	expect(await statusOf(headers)).toBe(403);
});

test.each([
	['the admin panel', { Origin: 'https://cms.example.org', 'Sec-Fetch-Site': 'same-origin' }],
	[
		'the admin panel under another host name',
		{ Origin: 'http://127.0.0.1:8090', 'Sec-Fetch-Site': 'same-origin' },
	],
	['an old browser in the admin panel', { Origin: 'https://cms.example.org' }],
	['a script', {}],
])('%s passes', async (_, headers) => {
	expect(await statusOf(headers)).toBe(200);
});
