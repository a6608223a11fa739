import type { Connection } from '@portolano/checks/conformity';
import { once } from 'node:events';
import { connect } from 'node:tls';

const WITHIN_MS = 10_000;

/** Opens a TLS connection to the host of an https address, as Node trusts it; null when there is none. */
export async function connectionTo(url: string): Promise<Connection | null> {
	const { protocol, hostname, port } = new URL(url);
	if (protocol !== 'https:') return null;
	const socket = connect({
		...{ host: hostname, port: Number(port || 443), servername: hostname },
		rejectUnauthorized: false,
	});
	try {
		await once(socket, 'secureConnect', { signal: AbortSignal.timeout(WITHIN_MS) });
		const { valid_from, valid_to } = socket.getPeerCertificate();
		return {
			protocol: socket.getProtocol() ?? '',
			cipher: socket.getCipher().name,
			distrust: socket.authorized ? null : String(socket.authorizationError),
			validFrom: new Date(valid_from),
			validTo: new Date(valid_to),
		};
	} catch {
		return null;
	} finally {
		socket.destroy();
	}
}
