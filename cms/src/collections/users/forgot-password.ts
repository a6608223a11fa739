import { addDataAndFileToRequest, APIError, type Endpoint, type Payload } from 'payload';
import { z } from 'zod';
import { repeatOnConflict } from '../../database/repeat.ts';
import { canSendMail } from '../../mail/mail.ts';
import { Attempts, networkOf } from './attempts.ts';
import { accountOf, addressOf, tooManyAttempts } from './sign-in.ts';

const asked = z.object({
	email: z
		.string()
		.trim()
		.regex(/^\S+@\S+$/),
});

export const noMail =
	'Questa redazione non può inviare posta: chi la gestisce non ha impostato un server (SMTP_URL). ' +
	'Chiedi una nuova password a chi amministra il sistema: può sceglierne una per te dalla tua scheda fra gli utenti.';

const noAddress = 'Scrivi per intero l’indirizzo e-mail del tuo account, come nome@esempio.it.';

export const mailSent =
	'Se a questo indirizzo corrisponde un account, fra poco arriva un messaggio con il collegamento per scegliere una nuova password. ' +
	'Non arriva? Guarda nella posta indesiderata, o chiedi a chi amministra il sistema.';

const fromAddresses = new Attempts();
const toAccounts = new Attempts();

async function send(email: string, payload: Payload): Promise<void> {
	try {
		await repeatOnConflict(() => payload.forgotPassword({ collection: 'users', data: { email } }));
	} catch (error) {
		// The response was sent before, because it must not reveal whether the account exists.
		payload.logger.error({ err: error, msg: 'A forgotten password could not be attended to.' });
	}
}

/**
 * Replaces Payload's endpoint. Answers the same, and as fast, whether the account exists or not: the mail is sent after
 * the response. Payload 3.90.1 writes `resetPasswordRequestedAt` outside of its own open transaction, which deadlocks
 * on SQLite (no upstream issue found); `minRequestInterval: 0` in `index.ts` prevents it.
 */
export const forgotPassword: Endpoint = {
	path: '/forgot-password',
	method: 'post',
	handler: async (req) => {
		await addDataAndFileToRequest(req);
		const { success, data } = asked.safeParse(req.data);
		if (!success) throw new APIError(noAddress, 400, undefined, true);
		if (!canSendMail) throw new APIError(noMail, 503, undefined, true);
		const now = Date.now();
		const attempt = { account: accountOf(data.email), address: networkOf(addressOf(req)) };
		const wait = fromAddresses.waitOfAddress(attempt, now);
		if (wait > 0) throw tooManyAttempts(wait, req);
		fromAddresses.begin(attempt, now);
		// Password mails to one address are limited whatever the sender's address; the answer doesn't reveal it.
		const toAccount = { account: attempt.account, address: '' };
		if (toAccounts.wait(toAccount, now) === 0) {
			toAccounts.begin(toAccount, now);
			void send(attempt.account, req.payload);
		}
		return Response.json({ message: mailSent });
	},
};
