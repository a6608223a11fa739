import { type BlockList, isIP } from 'node:net';
import { beforeEveryRequest } from './every-request.ts';

const asIPv4 = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

function isIn(list: BlockList, address: string): boolean {
	return isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * The address from which a request comes. What it says of itself (`X-Forwarded-For`) counts only when it comes from a
 * proxy that is trusted, and of several addresses the last that is no trusted proxy: the others anyone may write.
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

/** What else a proxy says of a request; nobody else does. */
const saidByProxies = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'];

/**
 * From now on `X-Forwarded-For` of each request is its {@link clientAddress}. Next keeps what the client wrote there and
 * hides the socket, so it is put right before Next sees the request. Answers the function that ends it.
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
