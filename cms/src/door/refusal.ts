/** A request that is not let in. The message says in Italian what is wrong with it and what to send instead. */
export class Refusal extends Error {
	readonly status: number;

	constructor(message: string, status = 400) {
		super(message);
		this.status = status;
	}
}

/** In the shape in which Payload answers errors, which the desk shows. */
export function refusalResponse({ status, message }: Refusal): Response {
	// Of what is too large the rest is not waited for.
	const close = status === 413 ? { Connection: 'close' } : {};
	return Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store', ...close } });
}
