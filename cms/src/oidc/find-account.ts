import { APIError, type PayloadRequest } from 'payload';
import type { Outcome } from '../collections/sign-ins/outcomes.ts';
import { recordSignIn } from '../collections/sign-ins/record.ts';
import { type Account, findAccount } from '../collections/users/account-of-request.ts';
import { Seldom } from '../collections/users/attempts.ts';
import { notedOf } from '../collections/users/sign-in.ts';
import { nested } from '../publication/scope.ts';
import type { Identity } from './identity.ts';
import { identityOf, ownerOf } from './store.ts';

/** A person whom the provider vouches for has no account here, or none that can be told with certainty. */
class NoAccount extends APIError {
	constructor(message: string) {
		super(`${message} Nessun accesso è stato fatto.`, 403, undefined, true);
		this.name = 'NoAccount';
	}
}

// Whoever has an account at the provider could fill the log.
const recorded = new Seldom();

async function refuse(
	{ email = '', subject }: Identity,
	{ outcome, message, req }: { outcome: Outcome; message: string; req: PayloadRequest },
): Promise<never> {
	if (recorded.isDue(subject, Date.now()))
		await recordSignIn({ ...notedOf(email, req), way: 'oidc' }, outcome, { payload: req.payload });
	throw new NoAccount(message);
}

async function accountAt(email: string, req: PayloadRequest): Promise<Account | undefined> {
	const { docs } = await req.payload.find({
		...{ collection: 'users', overrideAccess: true, depth: 0 },
		limit: 1,
		pagination: false,
		where: { email: { equals: email } },
		req: nested(req),
	});
	return docs[0];
}

/** The account of an identity, and whether they have yet to be linked. */
export interface Found {
	account: Account;
	isNew: boolean;
}

/**
 * Finds the account of an identity: the one it is linked to, or else the one of its verified e-mail address. Accounts are
 * never made here: whether somebody works here, and with which rights, a person decides.
 * @throws NoAccount
 */
export async function findAccountOf(identity: Identity, req: PayloadRequest): Promise<Found> {
	const owner = await ownerOf(identity, req);
	const linked = owner && (await findAccount(owner.user, req));
	if (linked) return { account: linked, isNew: false };
	const { email } = identity;
	if (email === undefined)
		return refuse(identity, {
			outcome: 'identity-refused',
			message:
				'L’account dell’ente non dice un indirizzo e-mail verificato, e senza non si può sapere qual è il tuo account qui. Avvisa chi gestisce il sistema.',
			req,
		});
	const account = await accountAt(email, req);
	if (!account)
		return refuse(identity, {
			outcome: 'no-account',
			message: `Nessun account per questo indirizzo (${email}): chiedi all’amministratore di crearlo.`,
			req,
		});
	const other = await identityOf(account.id, req);
	if (other?.issuer === identity.issuer)
		return refuse(identity, {
			outcome: 'identity-refused',
			message:
				'L’account di questo indirizzo è già collegato a un altro account dell’ente: chiedi all’amministratore di scollegarlo.',
			req,
		});
	return { account, isNew: true };
}
