import { type WithdrawalDetails, withdrawalDetails } from '@portolano/content-models';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Subject } from '../log/subject.ts';
import { requireSuccessor } from './successor.ts';
import { WithdrawalRefused } from './wanted.ts';

const withDetails = z.looseObject({ data: z.looseObject({ withdrawal: z.unknown() }) });

/**
 * Records in the request context what an update says about the withdrawal it asks for, `withdrawal: { reason, successor }`
 * beside its fields; it is none of them, and Payload does not store it. A deletion has it in the query of the request, a
 * program in the request context.
 */
export const noteWithdrawalDetails: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (operation !== 'update' && operation !== 'delete') return;
	const { data } = withDetails.safeParse(args);
	const given: unknown = data?.data.withdrawal ?? req.query['withdrawal'];
	if (given !== undefined) req.context['withdrawal'] = given;
};

/**
 * Returns the reason and the successor that the request gives for the withdrawal of `subject`.
 * @throws WithdrawalRefused when they are malformed, or the successor is not published or is the document itself.
 */
export async function requestedDetails(
	subject: Subject,
	req: PayloadRequest,
): Promise<WithdrawalDetails | undefined> {
	const given: unknown = req.context['withdrawal'];
	if (given === undefined || given === null) return undefined;
	const { success, data } = withdrawalDetails.safeParse(given);
	if (!success)
		throw new WithdrawalRefused(
			400,
			'Non ritirato: il motivo è un testo breve nelle lingue del sito (reason: { it }), il contenuto che sostituisce è indicato con tipo e id (successor: { type, id }).',
		);
	if (data.successor) await requireSuccessor(data.successor, subject, req);
	return data;
}
