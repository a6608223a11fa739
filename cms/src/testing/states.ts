import type { Bed } from './bed.ts';
import { currentOf, wholeLog } from './consistency.ts';

/** Pages made from an instant on, and what the log has of them. */
export interface Since {
	/** ISO 8601, of the clock that the test moves. */
	at: string;
	/** The last entry of the log before. */
	seq: number;
}

/**
 * Returns where the states of pages disagree with the log, the schedule, the drafts and the record of moves, in words; empty
 * when they agree. With `since`, of the pages made since then alone.
 */
export async function faultsInStates(bed: Bed, since: Since = { at: '', seq: 0 }): Promise<string[]> {
	const { newestVersion } = await import('../workflow/newest-version.ts');
	const { rowsOf } = await import('../workflow/record.ts');
	const { digestOf } = await import('../workflow/digest.ts');
	const { waitingUnits } = await import('../publication/schedule/waiting-units.ts');
	const { payload } = bed;
	const current = currentOf(await wholeLog(bed, since.seq));
	const { docs } = await payload.find({
		collection: 'page',
		where: since.at === '' ? {} : { createdAt: { greater_than_equal: since.at } },
		pagination: false,
		depth: 0,
		trash: true,
	});
	const faults: string[] = [];
	for (const page of docs) {
		const subject = { type: 'page', id: page.id } as const;
		const newest = await newestVersion(subject, { payload });
		if (!newest) continue;
		const rows = await rowsOf(subject, { payload });
		const say = (what: string) =>
			faults.push(
				`${page.id}: ${what}; newest ${newest.state}, record ${page.workflow ?? 'none'}, ${rows.map(({ what: deed, to }) => `${deed}→${to ?? ''}`).join(' ')}`,
			);
		const isPublished = page._status === 'published' && !page.deletedAt;
		const isOnline = (state: unknown) => state === 'online' || state === 'due';
		if (isPublished !== isOnline(page.workflow)) say('the record and its state differ');
		const isNewestPublished = newest.content['_status'] === 'published' && !newest.content['deletedAt'];
		if (isNewestPublished !== isOnline(newest.state)) say('the newest version and its state differ');
		const units = await waitingUnits({ subject: { equals: `page/${page.id}` } }, { payload });
		const waits = units
			.flat()
			.some(({ row }) => row.documentId === page.id && row.action === 'publish' && row.at >= newest.savedAt);
		if (newest.state === 'scheduled' && !waits) say('nothing is scheduled');
		if (waits && !['scheduled', 'online', 'due'].includes(newest.state)) say('it waits for its publication');
		const last = current.get(`page/${page.id}`);
		if (newest.state === 'withdrawn' && last?.action !== 'withdraw') say('the log did not withdraw it');
		if (isPublished !== (last?.action === 'publish')) say('the log and the record differ');
		if (newest.state === 'approved') {
			const approval = rows.find(({ digest }) => typeof digest === 'string');
			if (approval?.digest !== digestOf(newest.content)) say('something else was approved');
		}
		const told = rows.find(
			({ through, what }) => through !== 'schedule' || (what !== 'published' && what !== 'due'),
		);
		if (!isPublished && told && told.to !== newest.state) say('the record of moves tells another state');
	}
	return faults;
}
