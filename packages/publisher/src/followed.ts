import type { Publisher } from './publisher.ts';

/** The interface of the log follower that the server uses. */
export interface Followed {
	readonly publisher: Pick<
		Publisher,
		| 'status'
		| 'problems'
		| 'store'
		| 'sites'
		| 'activity'
		| 'build'
		| 'rollback'
		| 'preview'
		| 'previewSessions'
	>;
	/** Reads the log now. */
	readonly nudge: () => void;
	/** Whether no reading, rendering or releasing is in progress. */
	readonly isIdle: boolean;
	/** Why the log cannot be followed; undefined when it can. */
	readonly trouble: string | undefined;
	/** When the log was last read successfully, an ISO instant. */
	readonly logReadAt: string | undefined;
}
