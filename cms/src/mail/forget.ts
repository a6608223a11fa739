import type { Payload } from 'payload';

const dayMs = 24 * 60 * 60_000;

/**
 * Deletes the mail that was sent, or given up, more than `days` ago: it has addresses and texts about people, kept no longer
 * than needed. What waits stays.
 */
export async function forgetOldMail(payload: Payload, days: number): Promise<void> {
	const before = new Date(Date.now() - days * dayMs).toISOString();
	await payload.db.deleteMany({
		collection: 'outgoing-mail',
		where: { and: [{ outcome: { not_equals: 'waiting' } }, { settledAt: { less_than: before } }] },
	});
}
