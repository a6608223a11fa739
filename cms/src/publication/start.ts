import config from '../payload.config.ts';
import { getPayload } from 'payload';
import { env } from '../env.ts';
import { rederiveAll, rederiveSince } from './rederive.ts';

const overlap = 10_000;

/** Brings the log up to what the database says, then keeps looking. Failures are logged and tried again. */
export async function startPublishing(): Promise<void> {
	const payload = await getPayload({ config });
	let lookedAt = Date.now();
	const { appended, refused } = await rederiveAll(payload);
	payload.logger.info(
		`Publication log up to date: ${appended} entries added, ${refused.length} documents refused.`,
	);

	async function lookAgain(): Promise<void> {
		const since = new Date(lookedAt - overlap);
		lookedAt = Date.now();
		try {
			await rederiveSince(payload, since);
		} catch (error) {
			payload.logger.error({
				err: error,
				msg: 'The publication log could not be compared; it is tried again soon.',
			});
		}
	}

	setInterval(() => void lookAgain(), env.REDERIVE_SECONDS * 1000).unref();
}
