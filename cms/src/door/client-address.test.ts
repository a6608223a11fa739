import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { addressList } from './address-list.ts';
import { clientAddress, settleClientAddresses } from './client-address.ts';

const trusted = addressList(['127.0.0.1', '::1', '10.0.0.0/24']);

test.each([
	['nobody is between', '203.0.113.9', undefined, '203.0.113.9'],
	['a stranger says to be another', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
	['the gateway says who asked', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
	['the gateway, as IPv6 writes it, says who asked', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
	['who asked had written something before', '127.0.0.1', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
	['two proxies are trusted', '127.0.0.1', '6.6.6.6, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
	['what is forwarded is no address', '127.0.0.1', 'unknown, <script>', '127.0.0.1'],
	['IPv6 asks', '::1', '2001:db8::7', '2001:db8::7'],
])('the address counts that cannot be made up: %s', (...[, peer, forwarded, address]) => {
	expect(clientAddress({ peer, forwarded }, trusted)).toBe(address);
});

test('a server sees the settled address before it reads the request, and nothing else that a stranger says of it', async () => {
	onTestFinished(settleClientAddresses(addressList([])));
	const server = createServer((request, response) =>
		response.end(
			`${String(request.headers['x-forwarded-for'])} ${String(request.headers['x-forwarded-host'])}`,
		),
	);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const answer = await fetch(`http://127.0.0.1:${port}/`, {
		headers: { 'X-Forwarded-For': '6.6.6.6', 'X-Forwarded-Host': 'evil.example' },
	});

	expect(await answer.text()).toBe('127.0.0.1 undefined');
});
