import { z } from 'zod';
import type { Enrolment } from './enrolment-shape.ts';
import { seal, unseal } from './sealed.ts';
import { addressOfSecret, newSecret, periodOf } from './totp.ts';

const purpose = 'enrolment';
const lastsMs = 15 * 60_000;

const ticketSchema = z.object({ user: z.string(), secret: z.string(), until: z.number() });

/** Begins to set up a second factor for an account. */
export function beginEnrolment({ id, email }: { id: string; email: string }, now = Date.now()): Enrolment {
	const secret = newSecret();
	const ticket = seal(JSON.stringify({ user: id, secret, until: now + lastsMs }), purpose);
	return { ticket, key: secret, address: addressOfSecret(secret, email) };
}

/** Returns the secret of a ticket and the period of its code; undefined for another account, too late, or a wrong code. */
export function confirmedEnrolment(
	{ user, ticket, code }: { user: string; ticket: string; code: string },
	now = Date.now(),
): { secret: string; period: number } | undefined {
	const opened = unseal(ticket, purpose);
	const { data } = ticketSchema.safeParse(opened === undefined ? undefined : JSON.parse(opened));
	if (data?.user !== user || data.until < now) return undefined;
	const period = periodOf(code.replaceAll(/\s/g, ''), data.secret, now);
	return period === undefined ? undefined : { secret: data.secret, period };
}
