import { type BlockList, isIP } from 'node:net';
import { beforeEveryRequest } from './every-request.ts';

const asIPv4 = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

function isIn(list: BlockList, address: string): boolean {
	return isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Returns the client address of a request. `X-Forwarded-For` counts only when a trusted proxy sent the request; of
 * several addresses, the last one that isn't a trusted proxy is taken, because clients can write the ones before it.
 */
export function clientAddress(
	{ peer, forwarded }: { peer: string | undefined; forwarded: string | undefined },
	trusted: BlockList,
): string {
	const from = asIPv4(peer ?? '');
	if (!isIn(trusted, from)) return from || 'unknown';
	const named = (forwarded ?? '').split(',').map((address) => asIPv4(address.trim()));
	return named.findLast((address) => isIP(address) !== 0 && !isIn(trusted, address)) ?? from;
}

/** Other headers that only a trusted proxy may set: a client's own values are dropped. */
const saidByProxies = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'];

/**
 * Sets `X-Forwarded-For` of every request to its {@link clientAddress} before Next sees it: Next keeps the client's own
 * value and hides the socket. Returns a function that stops this.
 */
export function settleClientAddresses(trusted: BlockList): () => void {
	return beforeEveryRequest(({ request: { headers, socket } }) => {
		if (!isIn(trusted, asIPv4(socket.remoteAddress ?? '')))
			for (const name of saidByProxies) delete headers[name];
		const forwarded = headers['x-forwarded-for'];
		headers['x-forwarded-for'] = clientAddress(
			{ peer: socket.remoteAddress, forwarded: Array.isArray(forwarded) ? forwarded.join(',') : forwarded },
			trusted,
		);
	});
}
