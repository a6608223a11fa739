import type { Payload } from 'payload';
import { rederiveAll, rederiveSince } from './rederive.ts';

// A save still uncommitted at the last comparison has an `updatedAt` from before it.
const overlapMs = 10_000;

/** Brings the log up to date with the database: first everything, then what was saved since the last success. */
export class RepeatedComparison {
	readonly #payload: Payload;
	#comparedAt: number | undefined;

	constructor(payload: Payload) {
		this.#payload = payload;
	}

	/** Runs one comparison. A failure is logged, and the next run tries again. */
	async run(): Promise<void> {
		const now = Date.now();
		try {
			if (this.#comparedAt === undefined) await this.#compareAll();
			else await rederiveSince(this.#payload, new Date(this.#comparedAt - overlapMs));
			this.#comparedAt = now;
		} catch (error) {
			this.#payload.logger.error({
				err: error,
				msg: 'The publication log could not be compared; it is tried again soon.',
			});
		}
	}

	async #compareAll(): Promise<void> {
		const { appended, refused } = await rederiveAll(this.#payload);
		this.#payload.logger.info(
			`Publication log up to date: ${appended} entries added, ${refused.length} documents refused.`,
		);
	}
}
