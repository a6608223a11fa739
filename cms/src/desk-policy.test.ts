import { expect, test } from 'vitest';
import { deskPolicy, isInsideDesk } from './desk-policy.ts';

test.each(['/admin', '/admin/collections/news', '/admin/collections/news?page=2', '/admin/../admin/account'])(
	'%s is a page of the admin panel',
	(address) => {
		expect(isInsideDesk(address)).toBe(true);
	},
);

test.each([
	...['//evil.example/x', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', ''],
	...[
		'https://evil.example',
		'javascript:alert(1)',
		'/api/users/logout',
		'/admin/../api/users/logout',
		'/administrator',
	],
	...['/admin/..//evil.example', '/admin\\@evil.example', 'admin', '/%5cevil.example', ' //evil.example'],
])('%j is none', (address) => {
	expect(isInsideDesk(address)).toBe(false);
});

test('scripts run only with the nonce of the answer, and pages cannot be framed', () => {
	const policy = deskPolicy('abc', { isDevelopment: false, previewOrigin: 'https://*.anteprima.example' });

	expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).toContain("frame-src 'self' https://*.anteprima.example");
	expect(policy.replace('https://*.anteprima.example', '')).not.toMatch(
		/unsafe-eval|https?:|script-src[^;]*unsafe-inline/,
	);
});
