import type { PayloadRequest } from 'payload';
import { alertIn } from './alerts/published-alert.ts';
import { requireFutureEnd } from './alerts/require-future-end.ts';
import { contentReasons } from './content-reasons.ts';
import type { Dependants } from './dependants.ts';
import type { Plan } from './plan.ts';
import { PublicationRefused } from './refusal.ts';
import { readSiteNames } from './sites.ts';
import { StillInUse } from './still-in-use.ts';

/**
 * Refuses a document whose page would be held back for its content, and a withdrawal that affects other documents.
 * @throws PublicationRefused
 * @throws StillInUse unless the withdrawal is forced.
 */
export async function check(
	plan: Plan,
	{ dependants, isForced }: { dependants: Dependants; isForced: boolean },
	req: PayloadRequest,
): Promise<void> {
	if (plan.change === 'published') {
		const found = contentReasons(plan.document);
		if (found.length > 0) throw new PublicationRefused(plan.document.type, found);
		if (plan.document.type === 'alert') requireFutureEnd(plan.document, alertIn(plan.current), req);
	}
	if (!isForced && dependants.freed.length + dependants.bound.length > 0)
		throw new StillInUse(dependants, await readSiteNames(req));
}
