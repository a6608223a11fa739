/** An event of the lane, for the logs of its operator. Holds no personal data and no tokens. */
export interface LaneEvent {
	readonly level: 'info' | 'warn' | 'error';
	readonly event:
		| 'alert'
		| 'alert online'
		| 'alert not online'
		| 'alerts not written'
		| 'log copy damaged'
		| 'log invalid'
		| 'log unreachable'
		| 'log reachable again';
	readonly message: string;
	readonly site?: string;
	readonly seq?: number;
	readonly milliseconds?: number;
	/** The cause, with its stack. */
	readonly error?: unknown;
}

/** Receives the events of the lane. */
export type OnEvent = (event: LaneEvent) => void;
