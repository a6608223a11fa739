import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';

const requests = 'http.server.request.start';
const start = z.object({ request: z.instanceof(IncomingMessage), response: z.instanceof(ServerResponse) });

export type Exchange = z.infer<typeof start>;

/**
 * Calls `prepare` with every request before Next sees it: the only place before it in `next start`, which has no server of
 * ours. Answers the function that ends it.
 */
export function beforeEveryRequest(prepare: (exchange: Exchange) => void): () => void {
	const listener = (message: unknown) => prepare(start.parse(message));
	subscribe(requests, listener);
	return () => void unsubscribe(requests, listener);
}
