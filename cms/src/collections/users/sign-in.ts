import {
	APIError,
	AuthenticationError,
	type CollectionAfterLoginHook,
	type CollectionBeforeOperationHook,
	type CollectionConfig,
	type PayloadRequest,
} from 'payload';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { nested } from '../../publication/scope.ts';
import { hasEntered, type Noted, recordSignIn } from '../sign-ins/record.ts';
import { type Attempt, Attempts, networkOf, Seldom } from './attempts.ts';
import { codeRefusedName } from '../../second-factor/refused.ts';
import { browserInWords } from './browser.ts';
import { sessionIn } from '../../access/session-token.ts';
import { pretendToCompare } from './stored-password.ts';

type AfterErrorHook = NonNullable<NonNullable<CollectionConfig['hooks']>['afterError']>[number];

/** Set in the context of a request that makes a session without giving it to anybody. */
export const signsNobodyIn = 'signsNobodyIn';

/** By which way a request signs in, in its context: `password` by default. */
export const wayOfSignIn = 'wayOfSignIn';

const attempts = new Attempts();
const delays = new Seldom();

const sent = z.object({ data: z.object({ email: z.string(), password: z.string() }) });
const attemptSchema = z.object({ account: z.string(), address: z.string(), browser: z.string() });

/** Returns the client address of a request, set by `door/client-address.ts` before Next handles the request. */
export function addressOf({ headers }: Pick<PayloadRequest, 'headers'>): string {
	return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}

/** Normalises an account for comparison: trimmed, lower case, at most 254 characters. */
export function accountOf(email: string): string {
	return email.trim().toLowerCase().slice(0, 254);
}

/** Returns what the log notes of a request about an account. */
export function notedOf(email: string, req: Pick<PayloadRequest, 'headers'>): Noted & { browser: string } {
	const browser = browserInWords(req.headers.get('User-Agent'));
	return { account: accountOf(email), address: addressOf(req), browser };
}

function inWords(seconds: number): string {
	if (seconds < 60) return seconds === 1 ? 'un secondo' : `${seconds} secondi`;
	const minutes = Math.ceil(seconds / 60);
	return minutes === 1 ? 'un minuto' : `${minutes} minuti`;
}

/** Returns a 429 error with `Retry-After`. It is the same for existing and unknown accounts, so it reveals nothing. */
export function tooManyAttempts(waitMs: number, req: PayloadRequest): Error {
	const seconds = Math.ceil(waitMs / 1000);
	req.responseHeaders = new Headers({ 'Retry-After': String(seconds) });
	return new APIError(
		`Troppi tentativi. Riprova fra ${inWords(seconds)}; se hai dimenticato la password usa “Password dimenticata”. Il tuo account non è bloccato.`,
		429,
		undefined,
		true,
	);
}

async function waitFor(attempt: Attempt, from: Attempt, req: PayloadRequest): Promise<number> {
	const now = Date.now();
	const wait = attempts.wait(attempt, now);
	const waitOfAddress = attempts.waitOfAddress(attempt, now);
	if (waitOfAddress <= wait || (await hasEntered(from, req.payload))) return wait;
	return waitOfAddress;
}

/** Takes as long as a password comparison if the account doesn't exist, so that timing reveals nothing. */
async function takeAsLong(account: string, password: string, req: PayloadRequest): Promise<void> {
	const { totalDocs } = await req.payload.count({
		collection: 'users',
		overrideAccess: true,
		where: { email: { equals: account } },
		req: nested(req),
	});
	if (totalDocs === 0) await pretendToCompare(password);
}

/** Refuses a sign-in attempt before its wait is over, and counts the others. Ignores calls of the Local API. */
export const beginSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
	const { success, data: asked } = sent.safeParse(args);
	if (operation !== 'login' || req.payloadAPI === 'local' || !success) return args;
	const { email, password } = asked.data;
	const from = notedOf(email, req);
	const attempt: Attempt = { ...from, address: networkOf(from.address) };
	const wait = await waitFor(attempt, from, req);
	if (wait > 0) {
		if (delays.isDue(attempt.address, Date.now()))
			await recordSignIn(from, 'delayed', { payload: req.payload });
		throw tooManyAttempts(wait, req);
	}
	attempts.begin(attempt, Date.now());
	req.context['signIn'] = from;
	await delay(attempts.slowness(attempt, Date.now()));
	await takeAsLong(attempt.account, password, req);
	return args;
};

/** Records a successful sign-in, in the transaction that creates the session. */
export const recordEntry: CollectionAfterLoginHook<{ id: string; email: string }> = async ({
	req,
	token,
	user,
}) => {
	if (req.payloadAPI === 'local' || req.context[signsNobodyIn] === true) return user;
	const noted = notedOf(user.email, req);
	attempts.succeed({ ...noted, address: networkOf(noted.address) });
	const way = req.context[wayOfSignIn] === 'oidc' ? 'oidc' : 'password';
	await recordSignIn({ ...noted, way, session: sessionIn(token) }, 'entered', req);
	return user;
};

/** Records a refused sign-in. */
export const recordRefusal: AfterErrorHook = async ({ error, req }) => {
	const { success, data: attempt } = attemptSchema.safeParse(req.context['signIn']);
	if (!success) return;
	if (error instanceof AuthenticationError) await recordSignIn(attempt, 'refused', { payload: req.payload });
	if (error.name === codeRefusedName) await recordSignIn(attempt, 'code-refused', { payload: req.payload });
};
