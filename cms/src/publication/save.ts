import type { PayloadRequest } from 'payload';
import { authorise } from './authorise.ts';
import { carryOut } from './carry-out.ts';
import { check } from './check.ts';
import { type Dependants, dependantsOf } from './dependants.ts';
import type { Subject } from './log/subject.ts';
import { nudgeAfterCommit } from './nudge.ts';
import { type Plan, planFor } from './plan.ts';
import { releaseLinks } from './release-links.ts';
import { requireRequestedWithdrawal } from './requested-withdrawal.ts';

/** A document that was saved or deleted, in a transaction that is still open. */
export interface Save {
	subject: Subject;
	/** A withdrawal goes on also when published documents use it. */
	isForced: boolean;
}

async function dependantsOn(plan: Plan, req: PayloadRequest): Promise<Dependants> {
	return plan.change === 'withdrawn' ? dependantsOf(plan.subject, req) : { freed: [], bound: [] };
}

/**
 * The way of a save into the publication log, in the transaction of the save. The document is projected and compared
 * with what readers see; who may do it, and what stands against it, is settled before anything is written; then the
 * change is appended, links to the document follow it, and the publisher is told once it is committed.
 * @throws PublicationRefused, StillInUse, Forbidden: the save is undone and the log is as before.
 */
export async function publishSave({ subject, isForced }: Save, req: PayloadRequest): Promise<void> {
	const plan = await planFor(subject, { scope: req, isOwnSave: true });
	if (plan.change === 'none') return carryOut(plan, req);
	if (plan.change === 'withdrawn') requireRequestedWithdrawal(req);
	const dependants = await dependantsOn(plan, req);
	await authorise(plan, isForced ? dependants.bound : [], req);
	await check(plan, { dependants, isForced }, req);
	await carryOut(plan, req);
	await releaseLinks(plan, dependants, req);
	await nudgeAfterCommit(req);
}
