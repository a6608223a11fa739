import { publishers } from '../access/roles.ts';
import { env } from '../env.ts';
import type { User } from '../generated/payload-types.ts';

/** Whether an account may publish somewhere. */
function mayPublish({
	isAdministrator,
	memberships,
}: Pick<User, 'isAdministrator' | 'memberships'>): boolean {
	return isAdministrator === true || (memberships ?? []).some(({ role }) => publishers.includes(role));
}

/** Whether an account must have a second factor. */
export function mustHaveFactor(user: Pick<User, 'isAdministrator' | 'memberships'>): boolean {
	return env.SECOND_FACTOR === 'publishers' && mayPublish(user);
}
