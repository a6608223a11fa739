import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Reverse proxies in front of the gateway. `X-Forwarded-For` is trusted only from them. */
export type TrustedProxies = BlockList;

/** Parses `proxies`: addresses or networks, such as `10.0.0.5` or `10.0.0.0/24`. */
export function trustedProxies(proxies: readonly string[]): TrustedProxies {
	const list = new BlockList();
	for (const proxy of proxies) {
		const [address = '', prefix] = proxy.split('/');
		const family = isIPv6(address) ? 'ipv6' : 'ipv4';
		if (prefix === undefined) list.addAddress(address, family);
		else list.addSubnet(address, Number(prefix), family);
	}
	return list;
}

const unmapped = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

const isTrusted = (address: string, list: TrustedProxies) =>
	(isIPv4(address) && list.check(address, 'ipv4')) || (isIPv6(address) && list.check(address, 'ipv6'));

/**
 * Returns the client's address: that of the connection or, when a trusted proxy opened it, the last address in
 * `X-Forwarded-For` that is not a trusted proxy. Entries forged by the client come before it and are ignored.
 */
export function readerAddress({ socket, headers }: IncomingMessage, list: TrustedProxies): string {
	const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
	const hops = [...forwarded.map((hop) => hop.trim()), socket.remoteAddress ?? ''].map(unmapped);
	while (hops.length > 1 && isTrusted(hops.at(-1) ?? '', list)) {
		const before = hops.at(-2) ?? '';
		if (!isIPv4(before) && !isIPv6(before)) break;
		hops.pop();
	}
	return hops.at(-1) ?? '';
}

/** Expands an IPv6 address into its eight groups. */
function groupsOf(address: string): string[] {
	const [head = [], tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
	if (tail === undefined) return [...head];
	return [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
}

/** Returns the key of rate limits: an IPv4 address, or the /64 network of an IPv6 one, which belongs to one client. */
export function readerNetwork(address: string): string {
	return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : address;
}
