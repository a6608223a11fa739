import { sampleOrAll } from '@portolano/test-kit';
import { request } from 'node:http';
import { expect, inject, test } from 'vitest';
import { signIn } from './accounts.ts';
import { send } from './attack.ts';

const { cms } = inject('addresses');
const megabyte = 1024 ** 2;

/** A JSON text that never ends, `size` bytes of it, made as it is sent. */
function* endlessJson(size: number): Generator<Buffer> {
	const chunk = Buffer.alloc(64 * 1024, 'x');
	yield Buffer.from('{"email":"');
	for (let sent = 0; sent < size; sent += chunk.length) yield chunk;
}

const json = { 'content-type': 'application/json' };

test.for(['/api/users/login', '/api/page', '/api/graphql', '/api/nothing'])(
	'a body without end to %s is refused long before it ends, and the CMS goes on',
	async (path) => {
		const size = sampleOrAll(40, 400) * megabyte;
		const { status } = await send(cms, { method: 'POST', path, headers: json, body: endlessJson(size) });

		// 0: it hung up while still being sent to; 401: GraphQL asks who it is first.
		expect([0, 401, 413]).toContain(status);
		expect((await fetch(`${cms}/api/health`)).status).toBe(200);
	},
);

test('a length that is too much is refused before anything is sent', async () => {
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

test.for(['{', '[', '{"a":'])('%s, two hundred thousand times, is refused', async (opening) => {
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
