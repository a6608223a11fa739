import type { User } from '../../../generated/payload-types.ts';
import type { Scope } from '../../../publication/scope.ts';

type Session = NonNullable<User['sessions']>[number];

/**
 * Changes the sessions of an account, past its form: only Payload itself writes them. Like Payload it writes the whole account:
 * with the sessions alone the adapter for SQLite would delete its roles (https://github.com/payloadcms/payload/issues/17922).
 */
export async function writeSessions(
	id: string,
	change: (sessions: Session[]) => Session[],
	{ payload, transactionID }: Scope,
): Promise<void> {
	const within = transactionID === undefined ? {} : { req: { transactionID } };
	const account = await payload.db.findOne<User>({
		collection: 'users',
		where: { id: { equals: id } },
		...within,
	});
	if (!account) return;
	await payload.db.updateOne({
		collection: 'users',
		id,
		// `updatedAt: null` keeps the date of the last change.
		data: { ...account, sessions: change(account.sessions ?? []), updatedAt: null },
		...within,
		returning: false,
	});
}
