import type { PayloadRequest } from 'payload';
import { env } from '../env.ts';
import { askPublisher } from './ask-publisher.ts';

const patience = 2000;

async function nudge(log: PayloadRequest['payload']['logger']): Promise<void> {
	try {
		await askPublisher('POST /nudge', { timeoutMs: patience });
	} catch {
		log.info(`The publisher at ${env.PUBLISHER_URL} was not reached; it will read the log by itself.`);
	}
}

async function committed({ payload, transactionID }: PayloadRequest): Promise<void> {
	const id = await transactionID;
	const sessions = payload.db.sessions ?? {};
	const end = Date.now() + patience;
	while (id !== undefined && id in sessions && Date.now() < end)
		await new Promise((resolve) => setTimeout(resolve, 3));
}

/** Tells the publisher, once the save is committed, that there is something to read. A failure is only logged. */
export function nudgeAfterCommit(req: PayloadRequest): void {
	if (req.context['isSilent'] === true) return;
	void committed(req).then(() => nudge(req.payload.logger));
}
