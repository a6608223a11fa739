import type { IncomingMessage, ServerResponse } from 'node:http';
import { Transform } from 'node:stream';
import { createProxyServer } from 'httpxy';
import { answerShortly } from './short-answer.ts';

/** A route of the CMS that readers of a site may use. */
export interface PublicRoute {
	/** Full path, such as `/sportello/prenota/`. */
	readonly path: string;
	readonly method: 'GET' | 'POST';
	/** Maximum bytes of the request body; 0 for none. */
	readonly bytesMax: number;
}

/**
 * The only requests to a site's host that are proxied to the CMS. Empty for now, since the gateway stores ratings
 * itself. Sign-in, REST and GraphQL are reachable on the CMS's own host only.
 */
export const publicRoutes: readonly PublicRoute[] = [];

/** Headers that only a proxy may set: a client's own values are dropped. */
const forwarding = /^(?:forwarded|x-forwarded-.*|x-real-ip|via)$/;

/** Returns the forwarding headers with the client and host that the gateway determined. */
function forwardedHeaders({ reader, origin }: Forwarded): Record<string, string> {
	const { host, protocol } = new URL(origin);
	return {
		'x-forwarded-for': reader,
		'x-forwarded-host': host,
		'x-forwarded-proto': protocol.replace(':', ''),
	};
}

const tooLarge = { status: 413, text: 'La richiesta è troppo grande (413).\n' };

const unavailable = {
	status: 502,
	text: 'Il servizio non risponde in questo momento: riprova tra poco. Le pagine restano online.\n',
};

/** Streams a request body up to `bytesMax`; drops later chunks and calls `onTooLarge` once. */
function limitedBody(request: IncomingMessage, bytesMax: number, onTooLarge: () => void): Transform {
	let length = 0;
	const limited = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			const isFirstBeyond = length <= bytesMax;
			length += chunk.byteLength;
			if (length <= bytesMax) done(null, chunk);
			else {
				if (isFirstBeyond) onTooLarge();
				done();
			}
		},
	});
	return request.pipe(limited);
}

export interface Forwarded {
	readonly route: PublicRoute;
	/** Address of the client. */
	readonly reader: string;
	/** Origin of the site to which it was sent. */
	readonly origin: string;
}

/** Creates a proxy to the CMS at `cmsUrl` for requests that match a public route. */
export function forwardTo(cmsUrl: string) {
	const proxy = createProxyServer({ target: cmsUrl });
	return async (request: IncomingMessage, response: ServerResponse, forwarded: Forwarded): Promise<void> => {
		if (Number(request.headers['content-length'] ?? 0) > forwarded.route.bytesMax) {
			answerShortly(request, response, tooLarge);
			return;
		}
		for (const name of Object.keys(request.headers)) if (forwarding.test(name)) delete request.headers[name];
		const buffer = limitedBody(request, forwarded.route.bytesMax, () =>
			answerShortly(request, response, tooLarge),
		);
		try {
			await proxy.web(request, response, { headers: forwardedHeaders(forwarded), buffer });
		} catch {
			// The CMS does not respond, or the client has disconnected.
			answerShortly(request, response, unavailable);
		}
	};
}
