import {
	commitTransaction,
	getFieldsToSign,
	initTransaction,
	jwtSign,
	killTransaction,
	type PayloadRequest,
} from 'payload';
import { addSessionToUser, generatePayloadCookie } from 'payload/shared';
import type { User } from '../../generated/payload-types.ts';
import { type Account, AccountRefused } from './account-of-request.ts';

interface Opened {
	token: string;
	/** When it ends, in seconds. */
	exp: number;
	/** The header that gives it to the browser. */
	cookie: string;
}

/** Runs the hooks of a sign-in as Payload does. */
async function withHooks(
	user: User,
	sid: string | undefined,
	req: PayloadRequest,
): Promise<Omit<Opened, 'cookie'>> {
	const { config } = req.payload.collections.users;
	const asked = { collection: config, context: req.context, req };
	for (const hook of config.hooks.beforeLogin) await hook({ ...asked, user });
	const { email } = user;
	const fieldsToSign = getFieldsToSign({
		...{ collectionConfig: config, email, user },
		...(sid !== undefined && { sid }),
	});
	const { secret } = req.payload;
	const signed = await jwtSign({ fieldsToSign, secret, tokenExpiration: config.auth.tokenExpiration });
	req.user = user;
	for (const hook of config.hooks.afterLogin) await hook({ ...asked, user, token: signed.token });
	return signed;
}

/**
 * Opens a session for an account as Payload's sign-in does once the password is right, with the same hooks; Payload has no
 * operation for it. `also` is done in the same transaction. When anything throws, nothing is left.
 */
export async function openSession(
	{ id }: Pick<Account, 'id'>,
	req: PayloadRequest,
	also: () => Promise<void>,
): Promise<Opened> {
	const { config } = req.payload.collections.users;
	const isOwnTransaction = await initTransaction(req);
	try {
		const user = await req.payload.db.findOne<User>({
			collection: 'users',
			where: { id: { equals: id } },
			req,
		});
		if (!user) throw new AccountRefused(404, 'Questo account non esiste più: forse è stato eliminato.');
		const { sid } = await addSessionToUser({ collectionConfig: config, payload: req.payload, req, user });
		const signed = await withHooks(user, sid, req);
		await also();
		if (isOwnTransaction) await commitTransaction(req);
		const cookie = generatePayloadCookie({
			collectionAuthConfig: config.auth,
			cookiePrefix: req.payload.config.cookiePrefix,
			token: signed.token,
		});
		return { ...signed, cookie };
	} catch (error) {
		await killTransaction(req);
		throw error;
	}
}
