import { expect, test } from 'vitest';
import { checkPageRequest } from './page-request.ts';

const own = new Set(['https://cms.example.org']);
const action = 'a'.repeat(42);
const body = JSON.stringify([{ name: 'form-state', args: {} }]);

/** Returns the status of the refusal, or 200 when the request is accepted. */
async function statusOf(method: string, headers: Record<string, string> = {}, sent = body): Promise<number> {
	const request = new Request('https://cms.example.org/admin', {
		method,
		headers: { host: 'cms.example.org', ...headers },
		...(['GET', 'HEAD'].includes(method) ? {} : { body: sent }),
	});
	try {
		await checkPageRequest(request, own);
		return 200;
	} catch (error) {
		return error instanceof Error && 'status' in error ? Number(error.status) : 500;
	}
}

test.each(['GET', 'HEAD'])('a page is read with %s', async (method) => {
	expect(await statusOf(method)).toBe(200);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
	'%s is refused for a page',
	async (method) => {
		expect(await statusOf(method)).toBe(405);
		expect(await statusOf(method, { 'next-action': 'x' })).toBe(405);
	},
);

test('its own pages and scripts may call its server function', async () => {
	expect(await statusOf('POST', { 'next-action': action })).toBe(200);
	expect(await statusOf('POST', { 'next-action': action, origin: 'https://cms.example.org' })).toBe(200);
});

test.each<Record<string, string>>([
	{ origin: 'https://evil.example' },
	{ origin: 'null' },
	{ origin: 'nonsense', 'sec-fetch-site': 'same-origin' },
	{ origin: 'https://cms.example.org', 'sec-fetch-site': 'same-origin', host: 'evil.example' },
	{ origin: 'https://cms.example.org', 'x-forwarded-host': 'evil.example' },
	{ 'sec-fetch-site': 'cross-site' },
])('no other origin may call its server function: %j', async (headers) => {
	expect(await statusOf('POST', { 'next-action': action, ...headers })).toBe(403);
});

test('a long body without a session is refused', async () => {
	expect(await statusOf('POST', { 'next-action': action }, 'x'.repeat(70_000))).toBe(413);
});
