import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload';
import { recordSignIn } from '../collections/sign-ins/record.ts';
import { openSession } from '../collections/users/open-session.ts';
import { notedOf, wayOfSignIn } from '../collections/users/sign-in.ts';
import { isInsideDesk } from '../desk-policy.ts';
import { neverCached } from '../endpoints/answers.ts';
import { recoveryCodesOf, secondFactorGiven } from '../second-factor/at-sign-in.ts';
import { env } from '../env.ts';
import { identityCookie, transactionCookie } from './cookies.ts';
import { findAccountOf } from './find-account.ts';
import { problemOf } from './problem-of.ts';
import { type Problem, wordsOf } from './problems.ts';
import { askProvider, identityIn } from './relying-party.ts';
import { provider } from './settings.ts';
import { linkIdentity } from './store.ts';

/** What the page of the sign-in does: finish it, or tell a problem. */
type Step = 'finish' | Problem;

/** A sign-in by the provider can't be finished. */
class ProviderRefused extends APIError {
	constructor(problem: Problem) {
		super(wordsOf(problem), 401, undefined, true);
		this.name = 'ProviderRefused';
	}
}

function leadTo(address: string | URL, cookies: readonly string[]): Response {
	const headers = new Headers({ ...neverCached, Location: String(address) });
	for (const cookie of cookies) headers.append('Set-Cookie', cookie);
	return new Response(null, { status: 303, headers });
}

function signInPage(step: Step, target = '/admin'): URL {
	const page = new URL('/admin/login', env.CMS_URL);
	page.searchParams.set('oidc', step);
	page.searchParams.set('redirect', target);
	return page;
}

function problemIn(error: unknown, { payload }: PayloadRequest): Problem {
	const problem = problemOf(error);
	if (problem !== 'denied')
		payload.logger.warn({ err: error, msg: `A sign-in by the provider did not succeed: ${problem}.` });
	return problem;
}

async function start(req: PayloadRequest): Promise<Response> {
	const wanted = req.searchParams.get('redirect') ?? '';
	const target = isInsideDesk(wanted) ? wanted : '/admin';
	try {
		const { address, asked } = await askProvider();
		return leadTo(address, [transactionCookie.set({ ...asked, target })]);
	} catch (error) {
		return leadTo(signInPage(problemIn(error, req), target), []);
	}
}

async function callback(req: PayloadRequest): Promise<Response> {
	const transaction = transactionCookie.read(req);
	const forgotten = [transactionCookie.remove()];
	if (!transaction) return leadTo(signInPage('interrupted'), forgotten);
	const { target, ...asked } = transaction;
	if (transactionCookie.wasUsed(req)) return leadTo(signInPage('repeated', target), forgotten);
	transactionCookie.use(req);
	try {
		const identity = await identityIn(new URL(req.url ?? '', env.CMS_URL).search, asked);
		// The session is opened from our own page: the browser brings cookies of its own site only there.
		return leadTo(signInPage('finish', target), [...forgotten, identityCookie.set(identity)]);
	} catch (error) {
		return leadTo(signInPage(problemIn(error, req), target), forgotten);
	}
}

async function finish(req: PayloadRequest): Promise<Response> {
	const identity = identityCookie.read(req);
	if (!identity) throw new ProviderRefused('interrupted');
	if (identityCookie.wasUsed(req)) throw new ProviderRefused('repeated');
	await addDataAndFileToRequest(req);
	const { account, isNew } = await findAccountOf(identity, req);
	const noted = notedOf(account.email, req);
	Object.assign(req.context, {
		signIn: noted,
		[wayOfSignIn]: 'oidc',
		[secondFactorGiven]: identity.hasSecondFactor,
	});
	const { token, exp, cookie } = await openSession(account, req, async () => {
		if (!isNew) return;
		await linkIdentity(account.id, identity, req);
		await recordSignIn({ ...noted, way: 'oidc' }, 'identity-linked', req);
	});
	identityCookie.use(req);
	const headers = new Headers(neverCached);
	for (const one of [cookie, identityCookie.remove()]) headers.append('Set-Cookie', one);
	const { id, email, name } = account;
	return Response.json(
		{ message: 'Accesso fatto.', token, exp, user: { id, email, name }, ...recoveryCodesOf(req) },
		{ headers },
	);
}

/**
 * `GET /api/users/oidc/start?redirect=<page of the desk>` leads to the provider, which leads back to `…/callback`; from there
 * the page of the sign-in sends `POST …/finish` (`code`, `ticket` as for a password), which opens the session. None of them
 * is there without a provider.
 */
export const oidcSignInEndpoints: Endpoint[] = provider
	? [
			{ path: '/oidc/start', method: 'get', handler: start },
			{ path: '/oidc/callback', method: 'get', handler: callback },
			{ path: '/oidc/finish', method: 'post', handler: finish },
		]
	: [];
