import { addDataAndFileToRequest, APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { recordSignIn } from '../sign-ins/record.ts';
import { writeSessions } from './sessions/write-sessions.ts';
import { notedOf, signsNobodyIn } from './sign-in.ts';

const sent = z.object({ token: z.string().min(1).max(200), password: z.string().max(500) });
const changed = z.object({ user: z.object({ id: z.string(), email: z.string() }) });

const incomplete =
	'Servono il codice del collegamento (token) e la nuova password (password). Nulla è cambiato.';

/**
 * Replaces Payload's endpoint, which signs in at once: a link in the mail must not do without the second factor. The
 * sessions before end, and the person signs in with the new password.
 */
export const resetPassword: Endpoint = {
	path: '/reset-password',
	method: 'post',
	handler: async (req) => {
		await addDataAndFileToRequest(req);
		const { success, data } = sent.safeParse(req.data);
		if (!success) throw new APIError(incomplete, 400, undefined, true);
		req.context[signsNobodyIn] = true;
		const result: unknown = await req.payload.resetPassword({
			collection: 'users',
			data,
			overrideAccess: true,
			req,
		});
		const { user } = changed.parse(result);
		// Payload made a session too; its token is dropped here.
		await writeSessions(user.id, () => [], { payload: req.payload });
		await recordSignIn(notedOf(user.email, req), 'password-reset', { payload: req.payload });
		return Response.json({ message: 'La password è cambiata: accedi con quella nuova.' });
	},
};
