import { type ContentType, contentTypes } from '@portolano/content-models';
import type { Payload } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { hasDrafts } from '../publication/read-records.ts';
import { siteIn, titleIn } from './document-facts.ts';
import { setState } from './newest-version.ts';
import { addRow } from './record.ts';

/** Whether the day of the review has come; `reviewOn` is the field of that name. */
export function isReviewDue(reviewOn: unknown, now = new Date()): boolean {
	return typeof reviewOn === 'string' && Date.parse(reviewOn) <= now.getTime();
}

async function dueOf(type: ContentType, now: Date, payload: Payload): Promise<{ id: string }[]> {
	const { docs } = await payload.find({
		collection: type,
		where: {
			and: [{ workflow: { equals: 'online' } }, { reviewOn: { less_than_equal: now.toISOString() } }],
		},
		depth: 0,
		pagination: false,
		overrideAccess: true,
	});
	return docs.map((doc) => ({ ...doc, id: String(doc.id) }));
}

/** Marks the documents in line whose day of review has come. A failure of one is logged and tried again the next time. */
export async function markDue(payload: Payload, now = new Date()): Promise<void> {
	for (const type of contentTypes.filter((one) => hasDrafts(one, payload)))
		for (const doc of await dueOf(type, now, payload)) {
			const subject = { type, id: doc.id };
			const told = { title: titleIn(doc, type, payload), site: siteIn(doc, type) };
			try {
				await repeatOnConflict(() =>
					inTransaction(payload, async (req) => {
						await setState(subject, 'due', req);
						req.context['isScheduled'] = true;
						await addRow({ subject, what: 'due', from: 'online', to: 'due', ...told }, req);
					}),
				);
			} catch (error) {
				payload.logger.error({ err: error, msg: `${type}/${doc.id} is due for review and was not marked.` });
			}
		}
}
