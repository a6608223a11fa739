import type { Payload, Where } from 'payload';
import { isDemoUser } from './demo-users.ts';

async function usersWhere(where: Where, payload: Payload) {
	return (await payload.find({ collection: 'users', depth: 0, pagination: false, where })).docs;
}

/** Deletes the demo accounts; returns those that stay, because there is no other administrator. */
export async function removeDemoUsers(payload: Payload): Promise<string[]> {
	const administrators = await usersWhere({ isAdministrator: { equals: true } }, payload);
	const demo = await usersWhere(isDemoUser, payload);
	const hasOther = administrators.some(({ id }) => demo.every((user) => user.id !== id));
	const staying = demo.filter(({ isAdministrator }) => isAdministrator === true && !hasOther);
	for (const user of demo.filter((one) => !staying.includes(one)))
		await payload.delete({ collection: 'users', id: user.id, depth: 0 });
	return staying.map(({ email }) => email);
}
