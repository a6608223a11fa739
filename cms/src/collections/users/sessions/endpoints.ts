import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { neverCached } from '../../../endpoints/answers.ts';
import {
	type Account,
	AccountRefused,
	accountOfRequest,
	findAccount,
	sessionOf,
} from '../account-of-request.ts';
import { deedOn } from '../deed.ts';
import { endSessions } from './end-sessions.ts';
import { readAccess } from './read-access.ts';

const wanted = z.object({ session: z.string().max(100).optional() });

async function shown(account: Account, req: PayloadRequest): Promise<Response> {
	return Response.json(await readAccess(account, req), { headers: neverCached });
}

async function end(req: PayloadRequest): Promise<Response> {
	const account = await accountOfRequest(req);
	await addDataAndFileToRequest(req);
	const { success, data } = wanted.safeParse(req.data ?? {});
	if (!success) throw new AccountRefused(400, 'La sessione da chiudere (session) è un testo.');
	const { session } = data;
	const own = sessionOf(req);
	const stays = (id: string) => (session === undefined ? id === own : id !== session);
	await endSessions({ account, stays, noted: deedOn(account, req) }, req);
	return shown((await findAccount(account.id, req)) ?? account, req);
}

/**
 * `GET /api/users/<id>/sessions` tells the open sessions and the latest sign-ins of an account, to its owner and to
 * administrators. `POST …/sessions/end` ends the `session` sent, or all but the one of who asks, and tells the same.
 */
export const sessionEndpoints: Endpoint[] = [
	{
		path: '/:id/sessions',
		method: 'get',
		handler: async (req) => shown(await accountOfRequest(req), req),
	},
	{ path: '/:id/sessions/end', method: 'post', handler: end },
];
