import {
	type CollectionBeforeOperationHook,
	type CollectionBeforeValidateHook,
	type PayloadRequest,
	ValidationError,
} from 'payload';
import { z } from 'zod';
import { type Owner, weaknessOf } from './password-strength.ts';
import { isPasswordOf } from './stored-password.ts';

const labels = { password: 'Nuova password', currentPassword: 'Password attuale' };

/** Its message is the reason itself, because Payload's reset page shows only the message of the whole error. */
class PasswordRefused extends ValidationError {
	constructor(path: keyof typeof labels, message: string) {
		super({ collection: 'users', errors: [{ path, label: labels[path], message }] });
		this.message = message;
	}
}

type Account = Owner & { id: string };

const owner = z.object({ email: z.string().catch(''), name: z.string().catch('') });

const currentMissing = 'Per cambiare la tua password scrivi qui quella che usi adesso. Nulla è cambiato.';
const currentWrong =
	'La password attuale non è questa: riscrivila. Se l’hai dimenticata esci e usa “Password dimenticata”. Nulla è cambiato.';

/**
 * Requires the current password for a change of one's own, so that nobody can take over an unattended session.
 * @throws PasswordRefused
 */
async function requireCurrent(id: string, current: unknown, req: PayloadRequest): Promise<void> {
	if (typeof current !== 'string' || current === '')
		throw new PasswordRefused('currentPassword', currentMissing);
	const user: unknown = await req.payload.db.findOne({
		collection: 'users',
		where: { id: { equals: id } },
		req,
	});
	if (!(await isPasswordOf(user, current))) throw new PasswordRefused('currentPassword', currentWrong);
}

/** Refuses weak passwords. Payload accepts three characters: https://github.com/payloadcms/payload/issues/11982 */
export const requireGoodPassword: CollectionBeforeValidateHook<Account> = async ({
	data,
	originalDoc,
	operation,
	req,
}) => {
	const { currentPassword, ...kept }: Record<string, unknown> = data ?? {};
	const { password } = kept;
	if (typeof password !== 'string') return kept;
	const weakness = weaknessOf(password, owner.parse({ ...originalDoc, ...kept }));
	if (weakness) throw new PasswordRefused('password', weakness);
	const isOwn = operation === 'update' && originalDoc !== undefined && req.user?.id === originalDoc.id;
	if (isOwn) await requireCurrent(originalDoc.id, currentPassword, req);
	return kept;
};

const reset = z.object({ data: z.object({ token: z.string(), password: z.string() }) });

/**
 * Refuses weak passwords on a reset with the link of a mail. Payload 3.90.1 runs the hook above there too, but without
 * the password: https://github.com/payloadcms/payload/pull/8433
 */
export const requireGoodReset: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
	if (operation !== 'resetPassword') return args;
	const { success, data: sent } = reset.safeParse(args);
	if (!success) return args;
	const { token, password } = sent.data;
	const user: unknown = await req.payload.db.findOne({
		collection: 'users',
		where: { resetPasswordToken: { equals: token } },
		req,
	});
	const weakness = weaknessOf(password, owner.parse(user ?? {}));
	if (weakness) throw new PasswordRefused('password', weakness);
	return args;
};
