import type { Outdated } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { noteStep } from './alerts/steps.ts';
import { requireApproved } from '../workflow/require-approved.ts';
import { requireOutOfBundles } from '../bundles/require-out-of-bundles.ts';
import { requireTwoPeople } from './alerts/two-people.ts';
import { authorise } from './authorise.ts';
import { carryOut } from './carry-out.ts';
import { check } from './check.ts';
import { type Dependants, dependantsOf } from './dependants.ts';
import { revisionOfSave } from './history/revision-of-save.ts';
import type { Subject } from './log/subject.ts';
import { nudgeAfterCommit } from './nudge.ts';
import { type Plan, planFor } from './plan.ts';
import { releaseLinks } from './release-links.ts';
import { requireRequestedWithdrawal } from './withdrawal/requested.ts';
import { requireVerified } from './verification/require-verified.ts';
import { endProposals } from '../proposals/end.ts';
import { cancelForWithdrawal } from './schedule/cancelled-by-events.ts';
import { requestedDetails } from './withdrawal/details.ts';
import { outsideOf, togetherIn } from './together.ts';

/** A document that was saved or deleted, in a transaction that is still open. */
export interface Save {
	subject: Subject;
	/** Whether to withdraw the document even if published documents use it. */
	isForced: boolean;
}

async function dependantsOn(plan: Plan, req: PayloadRequest): Promise<Dependants> {
	return plan.change === 'withdrawn' ? dependantsOf(plan.subject, req) : { freed: [], bound: [] };
}

/**
 * Carries a save over into the publication log, in the transaction of the save. Projects the document and compares it
 * with its published version; checks permissions and content before writing anything; then appends the change, updates
 * the links to the document, and notifies the publisher after the commit.
 * @throws PublicationRefused, StillInUse, Forbidden, NotApproved, InBundle, and for alerts AlertForbidden, SecondPersonNeeded: the save is rolled back and the log is unchanged.
 */
export async function publishSave({ subject, isForced }: Save, req: PayloadRequest): Promise<void> {
	const revision = revisionOfSave(subject, req);
	const plan = await planFor(subject, { scope: req, isOwnSave: true, revision });
	if (plan.change === 'none') return carryOut(plan, req);
	if (plan.change === 'withdrawn') requireRequestedWithdrawal(req);
	const dependants = await dependantsOn(plan, req);
	await authorise(plan, isForced ? dependants.bound : [], req);
	await requireTwoPeople(plan, req);
	await requireApproved(plan, req);
	await requireOutOfBundles(plan, req);
	const together = togetherIn(req);
	await check(plan, { dependants: outsideOf(together, dependants), isForced }, req);
	// Documents that change together were verified together.
	if (plan.change === 'published' && together.size === 0) await requireVerified(plan.document, req);
	const details = plan.change === 'withdrawn' ? await requestedDetails(plan.subject, req) : undefined;
	await carryOut(plan, req, details);
	if (plan.change === 'withdrawn') {
		await cancelForWithdrawal(plan.subject, req);
		await endProposals(plan.subject, 'Il contenuto è stato ritirato.', req);
	}
	await noteStep(plan, req);
	await releaseLinks(plan, dependants, req);
	await nudgeAfterCommit(req);
}

/**
 * Carries over a document that was restored below the hooks, as it was online before: whoever may publish it may do so, since
 * it was approved and verified then. `outdated` is the mark that it had; undefined where the one that it has stays.
 * @throws PublicationRefused, Forbidden, and for alerts AlertForbidden, SecondPersonNeeded
 */
export async function publishRestored(
	subject: Subject,
	outdated: Outdated | null | undefined,
	req: PayloadRequest,
): Promise<void> {
	const plan = await planFor(subject, {
		...{ scope: req, isOwnSave: true },
		...(outdated !== undefined && { outdated }),
	});
	const dependants = { freed: [], bound: [] };
	await authorise(plan, [], req);
	await requireTwoPeople(plan, req);
	await check(plan, { dependants, isForced: false }, req);
	await carryOut(plan, req);
	await noteStep(plan, req);
	await releaseLinks(plan, dependants, req);
}
