import { getPayload, type Payload } from 'payload';
import { forgetOldSignIns } from '../collections/sign-ins/record.ts';
import { NoTransactions } from '../database/require-replica-set.ts';
import { env } from '../env.ts';
import { makeMediaPrivate } from '../files/directories.ts';
import config from '../payload.config.ts';
import { rederiveAll, rederiveSince } from './rederive.ts';

const overlap = 10_000;

// Next would stay up and answer 500 to everything: whoever watches over the CMS must see that it did not start.
async function opened(): Promise<Payload> {
	try {
		return await getPayload({ config });
	} catch (error) {
		console.error(error instanceof NoTransactions ? error.message : error);
		process.exit(1);
	}
}

/**
 * Opens the database and answers; meanwhile brings the log up to what the database says, then keeps looking at what
 * was saved since. Failures are logged, and what failed is tried again.
 */
export async function startPublishing(): Promise<void> {
	makeMediaPrivate();
	const payload = await opened();
	let lookedAt: number | undefined;

	async function look(): Promise<void> {
		const now = Date.now();
		try {
			if (lookedAt === undefined) await lookAtAll(payload);
			else await rederiveSince(payload, new Date(lookedAt - overlap));
			lookedAt = now;
		} catch (error) {
			payload.logger.error({
				err: error,
				msg: 'The publication log could not be compared; it is tried again soon.',
			});
		}
	}

	const day = 24 * 60 * 60_000;
	const forget = () =>
		forgetOldSignIns(payload, env.SIGN_IN_DAYS).catch((error: unknown) => {
			payload.logger.error({ err: error, msg: 'Old sign-ins were not removed; it is tried again tomorrow.' });
		});

	void forget();
	setInterval(() => void forget(), day).unref();
	void look();
	setInterval(() => void look(), env.REDERIVE_SECONDS * 1000).unref();
}

async function lookAtAll(payload: Payload): Promise<void> {
	const { appended, refused } = await rederiveAll(payload);
	payload.logger.info(
		`Publication log up to date: ${appended} entries added, ${refused.length} documents refused.`,
	);
}
