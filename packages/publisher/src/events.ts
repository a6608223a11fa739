/** An event of the publisher, for the logs of its operator. Contains no personal data and no tokens. */
export interface PublisherEvent {
	readonly level: 'info' | 'warn' | 'error';
	readonly event:
		| 'release'
		| 'release stopped'
		| 'page held back'
		| 'alert'
		| 'log copy damaged'
		| 'state not used'
		| 'state not written'
		| 'log unreachable'
		| 'log invalid'
		| 'log reachable again'
		| 'search failed';
	readonly message: string;
	readonly site?: string;
	/** Number of the release. */
	readonly release?: number;
	/** Number of the last log entry that it includes. */
	readonly seq?: number;
	/** Number of pages written or deleted. */
	readonly pages?: number;
	readonly milliseconds?: number;
	/** The cause, with its stack. */
	readonly error?: unknown;
}

/** Receives the events of a publisher. */
export type OnEvent = (event: PublisherEvent) => void;
