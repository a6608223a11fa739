import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import {
	type Account,
	AccountRefused,
	accountOfRequest,
	sessionOf,
} from '../collections/users/account-of-request.ts';
import { deedOn } from '../collections/users/deed.ts';
import { isPasswordOf } from '../collections/users/stored-password.ts';
import { recordSignIn } from '../collections/sign-ins/record.ts';
import type { Outcome } from '../collections/sign-ins/outcomes.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { neverCached } from '../endpoints/answers.ts';
import { momentInWords } from '../workflow/moment.ts';
import type { FactorState } from './answer.ts';
import { beginEnrolment, confirmedEnrolment } from './enrolment.ts';
import { beginGuess, guessedRight } from './guesses.ts';
import { CodeRefused } from './refused.ts';
import { mustHaveFactor } from './requirement.ts';
import { noteSecondFactor } from './sessions.ts';
import { acceptCode, addFactor, type Factor, findFactor, removeFactor, renewRecoveryCodes } from './store.ts';
import { tellReset } from './tell-reset.ts';

const refused = (status: number, message: string) =>
	new AccountRefused(status, `${message} Nulla è cambiato.`);

const sent = z.object({
	currentPassword: z.string().max(500).optional(),
	code: z.string().max(40).optional(),
	ticket: z.string().max(2000).optional(),
});

type Sent = z.infer<typeof sent>;

async function sentIn(req: PayloadRequest): Promise<Sent> {
	await addDataAndFileToRequest(req);
	const { success, data } = sent.safeParse(req.data ?? {});
	if (!success) throw refused(400, 'La password (currentPassword) e il codice (code) sono testi.');
	return data;
}

/** The own account of who asks. @throws AccountRefused for another one. */
async function ownAccount(req: PayloadRequest): Promise<Account> {
	const account = await accountOfRequest(req);
	if (account.id !== req.user?.id)
		throw refused(403, 'La verifica in due passaggi si attiva solo per il proprio account.');
	return account;
}

/** Requires the password of who asks, so that nobody can do it in an unattended session. */
async function requirePassword({ currentPassword = '' }: Sent, req: PayloadRequest): Promise<void> {
	const id = req.user?.id ?? '';
	if (currentPassword === '') throw refused(400, 'Scrivi la tua password attuale.');
	beginGuess(id, req);
	const user: unknown = await req.payload.db.findOne({ collection: 'users', where: { id: { equals: id } } });
	if (!(await isPasswordOf(user, currentPassword)))
		throw refused(400, 'La password attuale non è questa: riscrivila.');
	guessedRight(id);
}

async function stateOf(account: Account, req: PayloadRequest, recoveryCodes?: string[]): Promise<Response> {
	const factor = await findFactor(account.id, req);
	const state: FactorState = {
		isOn: factor !== undefined,
		isRequired: mustHaveFactor(account),
		...(factor && { since: momentInWords(factor.at), codesLeft: factor.recoveryCodes.length }),
		...(recoveryCodes && { recoveryCodes }),
	};
	return Response.json(state, { headers: neverCached });
}

/** Does something to the factor of an account, and records it, in one transaction. */
function recorded<Result>(
	{ account, outcome, req }: { account: Account; outcome: Outcome; req: PayloadRequest },
	work: (own: PayloadRequest) => Promise<Result>,
): Promise<Result> {
	return repeatOnConflict(() =>
		inTransaction(req.payload, async (own) => {
			const result = await work(own);
			await recordSignIn(deedOn(account, req), outcome, own);
			return result;
		}),
	);
}

async function begin(req: PayloadRequest): Promise<Response> {
	const account = await ownAccount(req);
	await requirePassword(await sentIn(req), req);
	return Response.json(beginEnrolment(account), { headers: neverCached });
}

async function confirm(req: PayloadRequest): Promise<Response> {
	const account = await ownAccount(req);
	const { code = '', ticket = '' } = await sentIn(req);
	beginGuess(account.id, req);
	const confirmed = confirmedEnrolment({ user: account.id, ticket, code });
	if (!confirmed) throw new CodeRefused();
	guessedRight(account.id);
	const codes = await recorded({ account, outcome: 'factor-on', req }, async (own) => {
		if (await findFactor(account.id, own))
			throw refused(
				409,
				'La verifica in due passaggi è già attiva: per cambiare telefono prima disattivala.',
			);
		await noteSecondFactor(sessionOf(req), account.id, own);
		return addFactor({ user: account.id, ...confirmed }, own);
	});
	return stateOf(account, req, codes);
}

async function factorOf(account: Account, req: PayloadRequest): Promise<Factor> {
	const factor = await findFactor(account.id, req);
	if (!factor) throw refused(404, 'La verifica in due passaggi non è attiva.');
	return factor;
}

async function requireCode({ code = '' }: Sent, factor: Factor, req: PayloadRequest): Promise<void> {
	beginGuess(factor.user, req);
	if (!(await acceptCode(factor, code, { payload: req.payload }))) throw new CodeRefused();
	guessedRight(factor.user);
}

async function renewCodes(req: PayloadRequest): Promise<Response> {
	const account = await ownAccount(req);
	await requireCode(await sentIn(req), await factorOf(account, req), req);
	const codes = await recorded({ account, outcome: 'codes-renewed', req }, async (own) =>
		renewRecoveryCodes(await factorOf(account, own), own),
	);
	if (!codes) throw refused(409, 'Un altro codice è stato usato nello stesso momento: riprova.');
	return stateOf(account, req, codes);
}

async function turnOff(account: Account, data: Sent, req: PayloadRequest): Promise<void> {
	if (mustHaveFactor(account))
		throw refused(
			403,
			'Chi può pubblicare deve avere la verifica in due passaggi. Per cambiare telefono chiedi a chi amministra di azzerarla: la riattivi al prossimo accesso.',
		);
	await requireCode(data, await factorOf(account, req), req);
	await recorded({ account, outcome: 'factor-off', req }, (own) => removeFactor(account.id, own));
}

async function reset(account: Account, req: PayloadRequest): Promise<void> {
	await factorOf(account, req);
	await recorded({ account, outcome: 'factor-reset', req }, async (own) => {
		await removeFactor(account.id, own);
		await tellReset(account, req.user, own);
	});
}

async function remove(req: PayloadRequest): Promise<Response> {
	const account = await accountOfRequest(req);
	const data = await sentIn(req);
	await requirePassword(data, req);
	await (account.id === req.user?.id ? turnOff(account, data, req) : reset(account, req));
	return stateOf(account, req);
}

const post = (path: string, handler: Endpoint['handler']): Endpoint => ({
	path: `/:id/second-factor/${path}`,
	method: 'post',
	handler,
});

/**
 * `GET /api/users/<id>/second-factor` tells whether an account has a second factor. `POST …/begin` (`currentPassword`)
 * gives what an app needs, `…/confirm` (`ticket`, `code`) sets it up, `…/codes` (`code`) renews the recovery codes, and
 * `…/remove` takes it away: from the own account with `currentPassword` and `code`, from another one, for administrators,
 * with their own `currentPassword`.
 */
export const secondFactorEndpoints: Endpoint[] = [
	{
		path: '/:id/second-factor',
		method: 'get',
		handler: async (req) => stateOf(await accountOfRequest(req), req),
	},
	post('begin', begin),
	post('confirm', confirm),
	post('codes', renewCodes),
	post('remove', remove),
];
