/** A request that cannot be answered as it is, with the status of HTTP that says so. */
export class RequestRefused extends Error {
	override readonly name = 'RequestRefused';
	readonly status: number;
	/** What the caller needs to ask better, by name. */
	readonly details: Readonly<Record<string, unknown>>;

	constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
		super(message);
		this.status = status;
		this.details = details;
	}
}
