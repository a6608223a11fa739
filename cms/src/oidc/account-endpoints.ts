import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { recordSignIn } from '../collections/sign-ins/record.ts';
import { type Account, accountOfRequest } from '../collections/users/account-of-request.ts';
import { deedOn } from '../collections/users/deed.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { neverCached } from '../endpoints/answers.ts';
import { momentInWords } from '../workflow/moment.ts';
import type { identityState } from './answer.ts';
import { identityOf, removeIdentity } from './store.ts';

async function stateOf({ id }: Account, req: PayloadRequest): Promise<Response> {
	const linked = await identityOf(id, req);
	const state: z.infer<typeof identityState> = linked ? { since: momentInWords(linked.at) } : {};
	return Response.json(state, { headers: neverCached });
}

async function remove(req: PayloadRequest): Promise<Response> {
	const account = await accountOfRequest(req);
	await repeatOnConflict(() =>
		inTransaction(req.payload, async (own) => {
			if (!(await identityOf(account.id, own))) return;
			await removeIdentity(account.id, own);
			await recordSignIn(deedOn(account, req), 'identity-removed', own);
		}),
	);
	return stateOf(account, req);
}

/**
 * `GET /api/users/<id>/identity` tells, to the owner of an account and to administrators, since when it is linked to an account
 * of the provider; `POST …/identity/remove` ends that: the next sign-in by the provider links it anew.
 */
export const identityEndpoints: Endpoint[] = [
	{
		path: '/:id/identity',
		method: 'get',
		handler: async (req) => stateOf(await accountOfRequest(req), req),
	},
	{ path: '/:id/identity/remove', method: 'post', handler: remove },
];
