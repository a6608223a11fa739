import type { Handler } from './repeat-requests.ts';

export const foreign =
	'Rifiutato: la richiesta parte dalla pagina di un altro sito. Apri la redazione dal suo indirizzo e riprova. Nulla è cambiato.';

/** Whether a page of another site made a browser send the request. Scripts send neither header, nor cookies unasked. */
export function isForeign({ headers }: Request, own: ReadonlySet<string>): boolean {
	const origin = headers.get('origin');
	if (origin !== null && own.has(origin)) return false;
	const site = headers.get('sec-fetch-site');
	if (site !== null) return site !== 'same-origin' && site !== 'none';
	return origin !== null;
}

/**
 * Wraps a handler to refuse requests that pages of other sites make a browser send. That includes signing in: users who
 * are unknowingly signed in as somebody else would write into the wrong account.
 */
export function fromOwnPages<Rest extends unknown[]>(
	handler: Handler<Rest>,
	own: ReadonlySet<string>,
): Handler<Rest> {
	return (request, ...rest) =>
		isForeign(request, own)
			? Promise.resolve(Response.json({ errors: [{ message: foreign }] }, { status: 403 }))
			: handler(request, ...rest);
}
