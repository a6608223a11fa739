import { z } from 'zod';
import { changeOnce } from '../database/change-once.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { digestOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { seal, unseal } from './sealed.ts';
import { periodOf } from './totp.ts';

const collection = 'second-factors';
const purpose = 'second factors';

const stored = z.object({
	id: z.string(),
	at: z.string(),
	user: z.string(),
	secret: z.string(),
	lastStep: z.number(),
	recoveryCodes: z.array(z.string()),
	uses: z.number(),
});

/** The second factor of an account, as stored: its secret is encrypted. */
export type Factor = z.infer<typeof stored>;

/** Finds the second factor of an account; undefined when it has none. */
export async function findFactor(user: string, scope: Scope): Promise<Factor | undefined> {
	const { docs } = await scope.payload.find({
		...{ collection, overrideAccess: true, depth: 0 },
		limit: 1,
		pagination: false,
		where: { user: { equals: user } },
		req: nested(scope),
	});
	return docs[0] && stored.parse(docs[0]);
}

/** Gives an account a second factor, of which the code of `period` was used; returns its recovery codes. */
export async function addFactor(
	{ user, secret, period }: { user: string; secret: string; period: number },
	scope: Scope,
): Promise<string[]> {
	const codes = newRecoveryCodes();
	await scope.payload.create({
		...{ collection, overrideAccess: true, depth: 0 },
		data: {
			...{ at: new Date().toISOString(), user, secret: seal(secret, purpose), lastStep: period, uses: 0 },
			recoveryCodes: codes.map(digestOfRecoveryCode),
		},
		req: nested(scope),
	});
	return codes;
}

/** Takes the second factor of an account away. */
export async function removeFactor(user: string, scope: Scope): Promise<void> {
	await scope.payload.delete({
		...{ collection, overrideAccess: true },
		where: { user: { equals: user } },
		req: nested(scope),
	});
}

/** Changes a factor unless it was used meanwhile; false when it was. */
const change = (row: Factor, data: Partial<Pick<Factor, 'lastStep' | 'recoveryCodes'>>, scope: Scope) =>
	changeOnce(collection, { row, data }, scope);

/** Replaces the recovery codes of a factor; returns the new ones, or undefined when it was used meanwhile. */
export async function renewRecoveryCodes(factor: Factor, scope: Scope): Promise<string[] | undefined> {
	const codes = newRecoveryCodes();
	const isDone = await change(factor, { recoveryCodes: codes.map(digestOfRecoveryCode) }, scope);
	return isDone ? codes : undefined;
}

/** Uses a code of the app, or a recovery code; false when it is none, or was used before. */
export async function acceptCode(factor: Factor, code: string, scope: Scope): Promise<boolean> {
	const typed = code.replaceAll(/\s/g, '');
	if (/^\d{6}$/.test(typed)) {
		const secret = unseal(factor.secret, purpose);
		const period = secret === undefined ? undefined : periodOf(typed, secret);
		if (period === undefined || period <= factor.lastStep) return false;
		return change(factor, { lastStep: period }, scope);
	}
	const digest = digestOfRecoveryCode(typed);
	if (!factor.recoveryCodes.includes(digest)) return false;
	return change(factor, { recoveryCodes: factor.recoveryCodes.filter((one) => one !== digest) }, scope);
}
