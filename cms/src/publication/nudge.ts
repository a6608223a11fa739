import type { PayloadRequest } from 'payload';
import { afterCommit } from '../database/after-commit.ts';
import { env } from '../env.ts';
import { callPublisher } from './publisher-client.ts';

const timeoutMs = 2000;

async function nudge(log: PayloadRequest['payload']['logger']): Promise<void> {
	try {
		await callPublisher('POST /nudge', { timeoutMs });
	} catch {
		// Nothing is lost: the publisher also polls the log.
		log.info(`The publisher at ${env.PUBLISHER_URL} was not reached; it will read the log by itself.`);
	}
}

/** Notifies the publisher of new entries once the save is committed. A failure is only logged. */
export async function nudgeAfterCommit(req: PayloadRequest): Promise<void> {
	if (req.context['isSilent'] === true) return;
	const { logger } = req.payload;
	await afterCommit(req, () => void nudge(logger));
}
