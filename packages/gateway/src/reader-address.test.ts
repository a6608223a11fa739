import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { readerAddress, readerNetwork, trustedProxies } from './reader-address.ts';

function requestFrom(address: string, forwarded?: string): IncomingMessage {
	const socket = new Socket();
	Object.defineProperty(socket, 'remoteAddress', { value: address });
	const request = new IncomingMessage(socket);
	if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
	return request;
}

const none = trustedProxies([]);
const ours = trustedProxies(['10.0.0.0/24', '192.0.2.7', '2001:db8::/32']);

test('without trusted proxies the address is that of the connection', () => {
	expect(readerAddress(requestFrom('203.0.113.9', '1.2.3.4'), none)).toBe('203.0.113.9');
	expect(readerAddress(requestFrom('::ffff:203.0.113.9'), none)).toBe('203.0.113.9');
});

test('an address from a trusted proxy is used, and entries forged by the client before it are not', () => {
	expect(readerAddress(requestFrom('10.0.0.5', '1.1.1.1, 203.0.113.9'), ours)).toBe('203.0.113.9');
	expect(readerAddress(requestFrom('::ffff:10.0.0.5', '203.0.113.9, 192.0.2.7'), ours)).toBe('203.0.113.9');
	expect(readerAddress(requestFrom('2001:db8::1', '2001:4860::8888'), ours)).toBe('2001:4860::8888');
});

test('an invalid forwarded address is ignored', () => {
	expect(readerAddress(requestFrom('10.0.0.5', 'unknown'), ours)).toBe('10.0.0.5');
	expect(readerAddress(requestFrom('10.0.0.5', ''), ours)).toBe('10.0.0.5');
	expect(readerAddress(requestFrom('10.0.0.5'), ours)).toBe('10.0.0.5');
});

test('all addresses of one IPv6 /64 network share a key', () => {
	expect(readerNetwork('2001:db8:1:2::9')).toBe(readerNetwork('2001:db8:1:2:aaaa:bbbb:cccc:dddd'));
	expect(readerNetwork('2001:db8:1:2::9')).not.toBe(readerNetwork('2001:db8:1:3::9'));
	expect(readerNetwork('::1')).toBe('0:0:0:0::/64');
	expect(readerNetwork('203.0.113.9')).toBe('203.0.113.9');
});
