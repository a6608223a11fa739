import type { Payload } from 'payload';
import { z } from 'zod';
import { nested, type Scope } from '../../publication/scope.ts';
import type { Attempt } from '../users/attempts.ts';
import type { Outcome, Way } from './outcomes.ts';

/** An attempt with what is known of it besides. */
export interface Noted extends Attempt {
	/** Browser and system, in words. */
	browser?: string | undefined;
	/** How the person signed in. */
	way?: Way | undefined;
	/** Id of the session that began. */
	session?: string | undefined;
	/** E-mail address of another person who did it. */
	by?: string | undefined;
}

const dayMs = 24 * 60 * 60_000;

/** Returns the account only if it is an e-mail address: other input may be a password typed in the wrong field. */
function shown(account: string): string {
	return z.email().max(254).safeParse(account).success ? account : '(non è un indirizzo e-mail)';
}

/** Records the outcome of an attempt, in the transaction of `scope`. */
export async function recordSignIn(
	{ account, address, browser, way, session, by }: Noted,
	outcome: Outcome,
	scope: Scope,
): Promise<void> {
	await scope.payload.create({
		overrideAccess: true,
		collection: 'sign-ins',
		data: {
			...{ at: new Date().toISOString(), account: shown(account), address, outcome },
			...{ browser: browser ?? null, way: way ?? null, session: session ?? null, by: by ?? null },
		},
		depth: 0,
		req: nested(scope),
	});
}

/** Whether this account has signed in from this address before. */
export async function hasEntered({ account, address }: Attempt, payload: Payload): Promise<boolean> {
	const { totalDocs } = await payload.count({
		collection: 'sign-ins',
		overrideAccess: true,
		where: {
			and: [
				{ account: { equals: account } },
				{ address: { equals: address } },
				{ outcome: { equals: 'entered' } },
			],
		},
	});
	return totalDocs > 0;
}

/** Deletes sign-ins older than `days`: network addresses are personal data, kept no longer than needed. */
export async function forgetOldSignIns(payload: Payload, days: number): Promise<void> {
	const before = new Date(Date.now() - days * dayMs).toISOString();
	await payload.db.deleteMany({ collection: 'sign-ins', where: { at: { less_than: before } } });
}
