import { subjectOf } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import type { Dependants } from './dependants.ts';
import { type Current, publishedAround } from './log/entries.ts';
import { keyOf, type Subject } from './log/subject.ts';
import type { Plan } from './plan.ts';
import { PublicationRefused } from './refusal.ts';
import type { Scope } from './scope.ts';
import { synchronise } from './synchronise.ts';
import { lineOf } from './use.ts';

async function withdrawAlong({ type, id }: Subject, req: PayloadRequest): Promise<void> {
	await req.payload.update({
		overrideAccess: true,
		collection: type,
		id,
		data: { _status: 'draft' },
		depth: 0,
		req: { transactionID: req.transactionID, user: req.user },
		context: { isForced: true, isWithdrawnAlong: true },
	});
}

/** Brings the log up to date for documents, each by itself. Those that can't be derived are unchanged. */
async function synchroniseEach(entries: Current[], scope: Scope): Promise<void> {
	for (const { entry } of entries) {
		try {
			await synchronise(subjectOf(entry), scope);
		} catch (error) {
			if (!(error instanceof PublicationRefused)) throw error;
			scope.payload.logger.warn(`${lineOf(entry)} was left as it is: ${error.message}`);
		}
	}
}

/** Restores the links to `subject` in documents that omitted them. */
async function restoreLinks(subject: Subject, scope: Scope): Promise<void> {
	await synchroniseEach(await publishedAround(keyOf(subject), 'omitted', scope), scope);
}

/** Propagates a change that is in effect already, with the user and the choices settled when it was scheduled. */
export async function followLinks(subject: Subject, isPublished: boolean, scope: Scope): Promise<void> {
	if (isPublished) await restoreLinks(subject, scope);
	else await synchroniseEach(await publishedAround(keyOf(subject), 'mentions', scope), scope);
}

/**
 * Propagates a change to the documents that link to the changed one, in the same transaction: documents that require
 * the link are withdrawn too, optional links to a withdrawn document are removed, and links that waited for the
 * publication are restored.
 */
export async function releaseLinks(
	plan: Plan,
	{ freed, bound }: Dependants,
	req: PayloadRequest,
): Promise<void> {
	for (const { entry } of bound) await withdrawAlong(subjectOf(entry), req);
	for (const { entry } of freed) await synchronise(subjectOf(entry), req);
	if (plan.change === 'published') await restoreLinks(plan.subject, req);
}
