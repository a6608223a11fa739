import { expect, inject, test } from 'vitest';
import { type Attack, send } from './attack.ts';

const { cms } = inject('addresses');

const answers: [string, Attack][] = [
	['the page to sign in', { method: 'GET', path: '/admin/login' }],
	['a page of the desk without a session', { method: 'GET', path: '/admin/collections/news' }],
	['an address that is not there', { method: 'GET', path: '/nothing/here' }],
	['data', { method: 'GET', path: '/api/health' }],
	['a refusal', { method: 'GET', path: '/api/page' }],
	['a malformed query', { method: 'GET', path: '/api/page?limit=-1' }],
	['a redirection', { method: 'GET', path: '/' }],
	['an address that nobody can decode', { method: 'GET', path: '/api/page/%' }],
	['an unknown route', { method: 'GET', path: '/api/nothing' }],
];

test.for(answers)('%s has every security header and is never cached', async ([, attack]) => {
	const { headers } = await send(cms, attack);

	expect(headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
	});
	expect(headers['permissions-policy']).toContain('camera=()');
	expect(headers['cache-control']).toContain('no-store');
	expect(headers['x-powered-by']).toBeUndefined();
});

test.for([
	'//evil.example/x',
	'/\\evil.example',
	'https://evil.example',
	'/\t/evil.example',
	'/api/users/logout',
])('signing in does not redirect to %j', async (address) => {
	const path = `/admin/login?redirect=${encodeURIComponent(address)}`;
	const { status, headers } = await send(cms, { method: 'GET', path });

	expect(status).toBe(307);
	expect(new URL(String(headers['location']), cms).search).toBe('');
});
