import { expect, test } from 'vitest';
import { checkPageRequest } from './page-request.ts';

const own = new Set(['https://cms.example.org']);
const action = 'a'.repeat(42);
const body = JSON.stringify([{ name: 'form-state', args: {} }]);

/** The status with which a page answers; 200 where nothing is refused. */
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
	'nothing else is done with it: %s',
	async (method) => {
		expect(await statusOf(method)).toBe(405);
		expect(await statusOf(method, { 'next-action': 'x' })).toBe(405);
	},
);

test('its function is called by its own pages and by scripts', async () => {
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
])('its function is called from nowhere else: %j', async (headers) => {
	expect(await statusOf('POST', { 'next-action': action, ...headers })).toBe(403);
});

test('who has not signed in sends no long body', async () => {
	expect(await statusOf('POST', { 'next-action': action }, 'x'.repeat(70_000))).toBe(413);
});
