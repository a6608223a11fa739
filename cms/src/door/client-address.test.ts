import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { addressList } from './address-list.ts';
import { clientAddress, settleClientAddresses } from './client-address.ts';

const trusted = addressList(['127.0.0.1', '::1', '10.0.0.0/24']);

test.each([
	['no proxy', '203.0.113.9', undefined, '203.0.113.9'],
	['a forged header without a proxy', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
	['the gateway forwards the address', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
	['the gateway with an IPv4-mapped IPv6 address', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
	['a forged entry before the forwarded one', '127.0.0.1', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
	['two trusted proxies', '127.0.0.1', '6.6.6.6, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
	['the header contains no address', '127.0.0.1', 'unknown, <script>', '127.0.0.1'],
	['an IPv6 client', '::1', '2001:db8::7', '2001:db8::7'],
])('the client’s address can’t be forged: %s', (...[, peer, forwarded, address]) => {
	expect(clientAddress({ peer, forwarded }, trusted)).toBe(address);
});

test('a server sees the corrected address before it handles the request, and no other forwarding headers of a client', async () => {
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
