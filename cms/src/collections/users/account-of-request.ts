import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAdministrator } from '../../access/roles.ts';
import type { User } from '../../generated/payload-types.ts';
import { nested } from '../../publication/scope.ts';

/** An account as the database has it. */
export type Account = User;

/** A refusal about an account; nothing was changed. */
export class AccountRefused extends APIError {
	constructor(status: number, message: string) {
		super(message, status, undefined, true);
		this.name = 'AccountRefused';
	}
}

/** Finds an account by id, in the transaction of `req`; undefined when there is none. */
export async function findAccount(id: string, req: PayloadRequest): Promise<Account | undefined> {
	const found = await req.payload.findByID({
		collection: 'users',
		...{ id, overrideAccess: true, depth: 0, disableErrors: true },
		req: nested(req),
	});
	return found ?? undefined;
}

/**
 * Returns the account in the address of a request, for its owner and for administrators.
 * @throws AccountRefused for others, who don't learn whether it exists.
 */
export async function accountOfRequest(req: PayloadRequest): Promise<Account> {
	const { user, routeParams } = req;
	const id = String(routeParams?.['id']);
	if (!user) throw new AccountRefused(401, 'Accedi alla redazione.');
	if (user.id !== id && !isAdministrator(user))
		throw new AccountRefused(
			403,
			'Ognuno vede e cambia solo i propri accessi; quelli degli altri, chi amministra. Nulla è cambiato.',
		);
	const account = await findAccount(id, req);
	if (!account) throw new AccountRefused(404, 'Questo account non esiste più: forse è stato eliminato.');
	return account;
}

// Payload adds it to the user of a request with a session; its types don't know.
const inSession = z.object({ _sid: z.string() });

/** The id of the session that a request came in. */
export const sessionOf = ({ user }: PayloadRequest): string | undefined =>
	inSession.safeParse(user).data?._sid;
