import type { TypedUser } from 'payload';
import { nested, type Scope } from '../publication/scope.ts';

/** Returns all accounts, in the transaction of `scope`, to find those whom something concerns. */
export async function allUsers(scope: Scope): Promise<TypedUser[]> {
	const { docs } = await scope.payload.find({
		collection: 'users',
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(scope),
	});
	return docs.map((one) => ({ ...one, collection: 'users' as const }));
}
