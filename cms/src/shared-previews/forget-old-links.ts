import type { Payload } from 'payload';

const dayMs = 24 * 60 * 60_000;

/** Deletes links that ended more than `days` ago, with the addresses of those who were invited: they are personal data. */
export async function forgetOldLinks(payload: Payload, days: number): Promise<void> {
	const before = new Date(Date.now() - days * dayMs).toISOString();
	await payload.db.deleteMany({
		...{ collection: 'shared-previews', where: { until: { less_than: before } } },
	});
	// No link lasts longer than that: whoever was invited earlier was to one that is gone.
	const invitedBefore = new Date(Date.now() - (days + 31) * dayMs).toISOString();
	await payload.db.deleteMany({
		...{ collection: 'preview-visitors', where: { at: { less_than: invitedBefore } } },
	});
}
