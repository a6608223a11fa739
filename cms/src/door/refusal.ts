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
	const headers = new Headers({ 'Cache-Control': 'no-store' });
	// The rest of what is too large is not waited for.
	if (status === 413) headers.set('Connection', 'close');
	return Response.json({ errors: [{ message }] }, { status, headers });
}
