import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';

const requests = 'http.server.request.start';
const start = z.object({ request: z.instanceof(IncomingMessage), response: z.instanceof(ServerResponse) });

export type Exchange = z.infer<typeof start>;

/**
 * Calls `prepare` with every request before Next sees it. A diagnostics channel is the only way to do so under
 * `next start`, which creates the HTTP server itself. Returns a function that stops it.
 */
export function beforeEveryRequest(prepare: (exchange: Exchange) => void): () => void {
	const listener = (message: unknown) => prepare(start.parse(message));
	subscribe(requests, listener);
	return () => void unsubscribe(requests, listener);
}
