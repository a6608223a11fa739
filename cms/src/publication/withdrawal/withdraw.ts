import type { WithdrawalDetails } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import type { Subject } from '../log/subject.ts';
import { markOutdated } from './mark-outdated.ts';
import { requireSuccessor } from './successor.ts';
import { outdatedFrom, type WantedWithdrawal } from './wanted.ts';

interface Withdrawal {
	subject: Subject;
	wanted: WantedWithdrawal;
	/** Whether to go on also when published documents use it. */
	isForced: boolean;
	/** When it takes effect. */
	at: Date;
}

function detailsOf(wanted: Exclude<WantedWithdrawal, { kind: 'outdated' }>): WithdrawalDetails {
	return {
		...(wanted.reason !== '' && { reason: { it: wanted.reason } }),
		...(wanted.kind === 'merged' && { successor: wanted.successor }),
	};
}

/**
 * Withdraws a document as `wanted`, in the transaction of `own`, with the rights of its user; without a user a program
 * does it.
 * @throws WithdrawalRefused, StillInUse, Forbidden, and what a publication throws.
 */
export async function withdraw(
	{ subject, wanted, isForced, at }: Withdrawal,
	own: PayloadRequest,
): Promise<void> {
	if (wanted.kind === 'outdated') return markOutdated(subject, outdatedFrom(at, wanted), own);
	if (wanted.kind === 'merged') await requireSuccessor(wanted.successor, subject, own);
	const { payload, user, transactionID, context } = own;
	await payload.update({
		...{ collection: subject.type, id: subject.id, data: { _status: 'draft' as const } },
		...{ depth: 0, overrideAccess: user === null, user },
		req: { ...(transactionID !== undefined && { transactionID }), user },
		context: { ...context, isForced, withdrawal: detailsOf(wanted) },
	});
}
