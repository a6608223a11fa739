import type { CollectionAfterOperationHook, CollectionBeforeLoginHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { User } from '../generated/payload-types.ts';
import { recordSignIn } from '../collections/sign-ins/record.ts';
import { notedOf } from '../collections/users/sign-in.ts';
import { beginEnrolment, confirmedEnrolment } from './enrolment.ts';
import { beginGuess, guessedRight } from './guesses.ts';
import { CodeRefused, SecondStepNeeded } from './refused.ts';
import { mustHaveFactor } from './requirement.ts';
import { noteSecondFactor } from './sessions.ts';
import { acceptCode, addFactor, type Factor, findFactor } from './store.ts';

const sent = z.object({ code: z.string().trim().min(1).max(40), ticket: z.string().max(2000).optional() });
const sentIn = ({ data }: PayloadRequest) => sent.safeParse(data).data;

/** Set in the context of a sign-in whose second factor somebody else has asked for. */
export const secondFactorGiven = 'secondFactorGiven';

const codesOfSignIn = 'recoveryCodes';

async function requireCode(factor: Factor, req: PayloadRequest): Promise<void> {
	const { user } = factor;
	const code = sentIn(req)?.code;
	if (code === undefined)
		throw new SecondStepNeeded(
			'Serve anche il codice di verifica: scrivi quello che mostra la tua app, oppure un codice di recupero.',
			{ needs: 'code' },
		);
	beginGuess(user, req);
	if (!(await acceptCode(factor, code, req))) throw new CodeRefused();
	guessedRight(user);
}

async function requireEnrolment(user: User, req: PayloadRequest): Promise<void> {
	const { code, ticket } = sentIn(req) ?? {};
	if (code === undefined || ticket === undefined)
		throw new SecondStepNeeded(
			'Chi può pubblicare accede anche con un codice di verifica: attivalo adesso con un’app sul telefono.',
			{ needs: 'enrolment', ...beginEnrolment(user) },
		);
	beginGuess(user.id, req);
	const confirmed = confirmedEnrolment({ user: user.id, ticket, code });
	if (!confirmed) throw new CodeRefused();
	guessedRight(user.id);
	req.context[codesOfSignIn] = await addFactor({ user: user.id, ...confirmed }, req);
	await recordSignIn(notedOf(user.email, req), 'factor-on', req);
}

/** Asks for the second factor of an account, if it has one or must have one; returns whether it was given. */
async function askSecondFactor(user: User, req: PayloadRequest): Promise<boolean> {
	const factor = await findFactor(user.id, req);
	if (!factor && !mustHaveFactor(user)) return false;
	await (factor ? requireCode(factor, req) : requireEnrolment(user, req));
	return true;
}

/**
 * Requires the second step of a sign-in, after the password and before anything is issued: Payload undoes the session
 * when this throws. Calls of the Local API, the first account, and new passwords, which sign nobody in, need none.
 */
export const requireSecondStep: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
	if (req.context['signIn'] === undefined || req.context['isFirstAccount'] === true) return user;
	if (req.context[secondFactorGiven] !== true && !(await askSecondFactor(user, req))) return user;
	// Payload has just added the session, as the last one.
	await noteSecondFactor(user.sessions?.at(-1)?.id, user.id, req);
	return user;
};

/** The recovery codes of the sign-in that set the second factor up, for its answer. */
export function recoveryCodesOf({ context }: PayloadRequest): { recoveryCodes?: unknown } {
	const codes: unknown = context[codesOfSignIn];
	return codes === undefined ? {} : { [codesOfSignIn]: codes };
}

/** Adds the recovery codes to the answer of the sign-in that set the second factor up. */
export const showRecoveryCodes: CollectionAfterOperationHook<'users'> = ({ operation, req, result }) =>
	operation === 'login' ? { ...result, ...recoveryCodesOf(req) } : result;
