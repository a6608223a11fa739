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

/** Says the reason itself: the page of a forgotten password shows no other words than those of the whole refusal. */
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

/** Whoever finds a desk left open must not lock its owner out: one's own password changes only with the present one. */
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

/** A password that is chosen is a good one; Payload accepts three characters. */
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

/** The same for who comes with the link of a message: there Payload shows no password to the hook above. */
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
