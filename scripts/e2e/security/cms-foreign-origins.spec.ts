import { demoPassword } from '../home.ts';
import { expect, inject, test } from 'vitest';
import { send } from './attack.ts';

const { cms } = inject('addresses');

const foreign: Record<string, string>[] = [
	{ origin: 'https://evil.example' },
	{ origin: 'null' },
	{ origin: `${cms}.evil.example` },
	{ 'sec-fetch-site': 'cross-site' },
];

test.for(foreign)('a page of another site can sign nobody in or out: %j', async (headers) => {
	const body = JSON.stringify({ email: 'redazione.portale@example.org', password: demoPassword });
	for (const path of [
		'/api/users/login',
		'/api/users/logout',
		'/api/users/forgot-password',
		'/api/graphql',
	]) {
		const answer = await send(cms, {
			method: 'POST',
			path,
			headers: { 'content-type': 'application/json', ...headers },
			body,
		});
		expect([401, 403], path).toContain(answer.status);
		expect(answer.headers['set-cookie'], path).toBeUndefined();
	}
});
