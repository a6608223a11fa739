import type { CollectionAfterOperationHook, CollectionBeforeLoginHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { User } from '../generated/payload-types.ts';
import { recordSignIn } from '../collections/sign-ins/record.ts';
import { notedOf } from '../collections/users/sign-in.ts';
import { beginEnrolment, confirmedEnrolment } from './enrolment.ts';
import { beginGuess, guessedRight } from './guesses.ts';
import { CodeRefused, SecondStepNeeded } from './refused.ts';
import { mustHaveFactor } from './requirement.ts';
import { acceptCode, addFactor, type Factor, findFactor } from './store.ts';

const sent = z.object({ code: z.string().trim().min(1).max(40), ticket: z.string().max(2000).optional() });
const sentIn = ({ data }: PayloadRequest) => sent.safeParse(data).data;

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

/**
 * Requires the second step of a sign-in, after the password and before anything is issued: Payload undoes the session
 * when this throws. Calls of the Local API, the first account, and new passwords, which sign nobody in, need none.
 */
export const requireSecondStep: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
	if (req.context['signIn'] === undefined || req.context['isFirstAccount'] === true) return user;
	const factor = await findFactor(user.id, req);
	if (factor) await requireCode(factor, req);
	else if (mustHaveFactor(user)) await requireEnrolment(user, req);
	return user;
};

/** Adds the recovery codes to the answer of the sign-in that set the second factor up. */
export const showRecoveryCodes: CollectionAfterOperationHook<'users'> = ({ operation, req, result }) => {
	const codes: unknown = req.context[codesOfSignIn];
	return operation === 'login' && codes !== undefined ? { ...result, [codesOfSignIn]: codes } : result;
};
