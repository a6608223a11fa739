/** A refused request. The message states in Italian what is wrong and what to send instead. */
export class Refusal extends Error {
	readonly status: number;

	constructor(message: string, status = 400) {
		super(message);
		this.status = status;
	}
}

/** Returns the answer in the form of Payload's errors, which the admin panel can show. */
export function refusalResponse({ status, message }: Refusal): Response {
	const headers = new Headers({ 'Cache-Control': 'no-store' });
	// Ends the connection instead of waiting for the rest of the body.
	if (status === 413) headers.set('Connection', 'close');
	return Response.json({ errors: [{ message }] }, { status, headers });
}
