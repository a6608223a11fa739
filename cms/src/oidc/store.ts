import { createHash } from 'node:crypto';
import { z } from 'zod';
import { nested, type Scope } from '../publication/scope.ts';
import type { Identity } from './identity.ts';

const collection = 'identities';

const stored = z.object({ at: z.string(), user: z.string(), issuer: z.string(), subject: z.string() });

/** Who an account is at the provider. */
export type Linked = z.infer<typeof stored>;

const keyOf = ({ issuer, subject }: Pick<Identity, 'issuer' | 'subject'>) =>
	createHash('sha256')
		.update(JSON.stringify([issuer, subject]))
		.digest('hex');

async function findBy(field: 'user' | 'key', value: string, scope: Scope): Promise<Linked | undefined> {
	const { docs } = await scope.payload.find({
		...{ collection, overrideAccess: true, depth: 0 },
		limit: 1,
		pagination: false,
		where: { [field]: { equals: value } },
		req: nested(scope),
	});
	return docs[0] && stored.parse(docs[0]);
}

/** Finds the identity of an account; undefined when it has none. */
export const identityOf = (user: string, scope: Scope): Promise<Linked | undefined> =>
	findBy('user', user, scope);

/** Finds the account that an identity belongs to; undefined when there is none. */
export const ownerOf = (identity: Identity, scope: Scope): Promise<Linked | undefined> =>
	findBy('key', keyOf(identity), scope);

/** Takes the identity of an account away. */
export async function removeIdentity(user: string, scope: Scope): Promise<void> {
	await scope.payload.delete({
		...{ collection, overrideAccess: true },
		where: { user: { equals: user } },
		req: nested(scope),
	});
}

/** Gives an account its identity, in place of one at another provider. */
export async function linkIdentity(user: string, identity: Identity, scope: Scope): Promise<void> {
	await removeIdentity(user, scope);
	const { issuer, subject } = identity;
	await scope.payload.create({
		...{ collection, overrideAccess: true, depth: 0 },
		data: { at: new Date().toISOString(), user, issuer, subject, key: keyOf(identity) },
		req: nested(scope),
	});
}
