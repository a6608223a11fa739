import type { Handler } from './repeat-requests.ts';

export const foreign =
	'Rifiutato: la richiesta parte dalla pagina di un altro sito. Apri la redazione dal suo indirizzo e riprova. Nulla è cambiato.';

/** Browsers say whose page a request comes from; scripts say nothing, and send no cookie by themselves either. */
export function isForeign({ headers }: Request, own: ReadonlySet<string>): boolean {
	const origin = headers.get('origin');
	if (origin !== null && own.has(origin)) return false;
	const site = headers.get('sec-fetch-site');
	if (site !== null) return site !== 'same-origin' && site !== 'none';
	return origin !== null;
}

/**
 * Refuses what pages of other sites make a browser send, signing in and out included: who is signed in as somebody else
 * without knowing writes into the wrong account.
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
