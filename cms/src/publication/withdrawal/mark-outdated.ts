import type { Outdated } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import type { Deed } from '../../workflow/deeds.ts';
import { noteOnRecord } from '../../workflow/note.ts';
import { authorise } from '../authorise.ts';
import { carryOut } from '../carry-out.ts';
import { currentEntries, publishedIn } from '../log/entries.ts';
import { keyOf, type Subject } from '../log/subject.ts';
import { nudgeAfterCommit } from '../nudge.ts';
import { planFor } from '../plan.ts';
import { requireVerified } from '../verification/require-verified.ts';
import { togetherIn } from '../together.ts';
import { mayBeOutdated, WithdrawalRefused } from './wanted.ts';
import { requireSuccessor } from './successor.ts';

async function change(
	subject: Subject,
	{ outdated, what }: { outdated: Outdated | null; what: Deed },
	own: PayloadRequest,
): Promise<void> {
	const plan = await planFor(subject, { scope: own, outdated });
	if (plan.change === 'withdrawn')
		throw new WithdrawalRefused(409, 'Questo contenuto non è più nel CMS: ricarica la pagina.');
	if (plan.change === 'none') throw new WithdrawalRefused(409, 'Per chi legge non cambierebbe nulla.');
	await authorise(plan, [], own);
	// Documents that change together were verified together.
	if (togetherIn(own).size === 0) await requireVerified(plan.document, own);
	await carryOut(plan, own);
	await noteOnRecord(subject, { what, reason: outdated?.reason.it }, own);
	await nudgeAfterCommit(own);
}

async function requirePublished(subject: Subject, own: PayloadRequest): Promise<void> {
	const current = (await currentEntries([keyOf(subject)], own)).get(keyOf(subject));
	if (!publishedIn(current))
		throw new WithdrawalRefused(409, 'Questo contenuto non è online: non c’è nulla da ritirare.');
}

/**
 * Marks a published document as no longer current, in the transaction of `own` and with the rights of its user. Only the log
 * has the mark: later publications of the document keep it, until it is withdrawn or {@link makeCurrent}.
 * @throws WithdrawalRefused, Forbidden, and what a publication throws.
 */
export async function markOutdated(subject: Subject, outdated: Outdated, own: PayloadRequest): Promise<void> {
	if (!mayBeOutdated(subject.type))
		throw new WithdrawalRefused(
			400,
			'Solo ciò che ha una pagina può restare online come non più attuale: scegli un altro modo.',
		);
	await requirePublished(subject, own);
	if (outdated.replacedBy) await requireSuccessor(outdated.replacedBy, subject, own);
	await change(subject, { outdated, what: 'outdated' }, own);
}

/** Takes the mark away, in the same way. */
export async function makeCurrent(subject: Subject, own: PayloadRequest): Promise<void> {
	await requirePublished(subject, own);
	await change(subject, { outdated: null, what: 'current' }, own);
}
