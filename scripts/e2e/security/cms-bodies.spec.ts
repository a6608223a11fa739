import { sampleOrAll } from '@portolano/test-kit';
import { request } from 'node:http';
import { expect, inject, test } from 'vitest';
import { signIn } from './accounts.ts';
import { send } from './attack.ts';

const { cms } = inject('addresses');
const megabyte = 1024 ** 2;

/** Generates `size` bytes of a JSON text that never ends. */
function* endlessJson(size: number): Generator<Buffer> {
	const chunk = Buffer.alloc(64 * 1024, 'x');
	yield Buffer.from('{"email":"');
	for (let sent = 0; sent < size; sent += chunk.length) yield chunk;
}

const json = { 'content-type': 'application/json' };

test.for(['/api/users/login', '/api/page', '/api/graphql', '/api/nothing'])(
	'an endless body to %s is refused early, and the CMS keeps running',
	async (path) => {
		const size = sampleOrAll(40, 400) * megabyte;
		const { status } = await send(cms, { method: 'POST', path, headers: json, body: endlessJson(size) });

		// 0: the CMS closed the connection during the request; 401: GraphQL checks the session first.
		expect([0, 401, 413]).toContain(status);
		expect((await fetch(`${cms}/api/health`)).status).toBe(200);
	},
);

test('a Content-Length above the limit is refused before the body is sent', async () => {
	const status = await new Promise<number | undefined>((resolve, reject) => {
		const headers = { ...json, 'content-length': String(400 * megabyte) };
		const outgoing = request(`${cms}/api/users/login`, { method: 'POST', headers }, (answer) => {
			resolve(answer.statusCode);
			outgoing.destroy();
		});
		outgoing.on('error', reject);
		outgoing.write('{');
	});

	expect(status).toBe(413);
});

test.for(['{', '[', '{"a":'])('a body of 200,000 times %s is refused', async (opening) => {
	const session = await signIn(cms, 'publisher');
	const body = opening.repeat(200_000);
	const answer = await send(cms, {
		method: 'POST',
		path: '/api/page?draft=true',
		headers: { ...json, ...session.headers },
		body,
	});

	expect(answer.status).toBe(400);
});
