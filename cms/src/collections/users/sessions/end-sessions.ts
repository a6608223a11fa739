import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../../database/in-transaction.ts';
import { repeatOnConflict } from '../../../database/repeat.ts';
import { type Noted, recordSignIn } from '../../sign-ins/record.ts';
import { type Account, findAccount } from '../account-of-request.ts';
import { openSessions } from './read-access.ts';
import { writeSessions } from './write-sessions.ts';

interface Ending {
	account: Pick<Account, 'id' | 'email'>;
	/** Whether a session goes on. */
	stays: (sessionId: string) => boolean;
	/** What the log notes of it. */
	noted: Noted;
}

/** Ends sessions of an account, and records it when there were any: their next requests come from nobody. */
export async function endSessions(
	{ account, stays, noted }: Ending,
	{ payload }: Pick<PayloadRequest, 'payload'>,
): Promise<void> {
	await repeatOnConflict(() =>
		inTransaction(payload, async (req) => {
			const open = openSessions((await findAccount(account.id, req)) ?? {});
			const ended = open.filter(({ id }) => !stays(id)).map(({ id }) => id);
			if (ended.length === 0) return;
			await writeSessions(account.id, (all) => all.filter(({ id }) => !ended.includes(id)), req);
			await recordSignIn({ ...noted, account: account.email }, 'sessions-ended', req);
		}),
	);
}
