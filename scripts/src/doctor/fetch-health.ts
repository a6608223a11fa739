import { z } from 'zod';

/** Milliseconds within which a part must answer. */
const WITHIN_MS = 2_000;

/** What every `/health` returns without the token. */
const bare = z.object({ isWell: z.boolean() });

export type Answer<Health> =
	| { readonly runs: false; readonly reason: string }
	| {
			readonly runs: true;
			readonly isWell: boolean;
			readonly health: Health | undefined;
			readonly answeredAt: number;
	  };

const reasons: Readonly<Record<string, string>> = {
	ECONNREFUSED: 'nessun programma ascolta a quell’indirizzo',
	ENOTFOUND: 'il nome della macchina non esiste',
	EHOSTUNREACH: 'la macchina non si raggiunge',
	ECONNRESET: 'ha chiuso la connessione senza rispondere',
};

/** Returns why a request failed, in Italian. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `non ha risposto entro ${WITHIN_MS / 1000} secondi`;
	const { cause } = error;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	return reasons[code] ?? (cause instanceof Error ? cause.message : error.message);
}

/** Gets the health of a part: all of it with the right token. */
export async function fetchHealth<Health>(
	address: string,
	{ token, schema }: { token: string | undefined; schema: z.ZodType<Health> },
): Promise<Answer<Health>> {
	const began = Date.now();
	try {
		const answer = await fetch(address, {
			headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
			redirect: 'error',
			signal: AbortSignal.timeout(WITHIN_MS),
		});
		const body: unknown = await answer.json();
		const { data: least } = bare.safeParse(body);
		if (!least) return { runs: false, reason: 'a quell’indirizzo risponde un altro programma' };
		const answeredAt = (began + Date.now()) / 2;
		return { runs: true, isWell: least.isWell, health: schema.safeParse(body).data, answeredAt };
	} catch (error) {
		if (error instanceof SyntaxError)
			return { runs: false, reason: 'a quell’indirizzo risponde un altro programma' };
		return { runs: false, reason: reasonOf(error) };
	}
}
