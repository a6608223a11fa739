import { carryOut } from './carry-out.ts';
import type { Subject } from './log/subject.ts';
import { type Plan, planFor } from './plan.ts';
import type { Scope } from './scope.ts';

/**
 * Brings the log up to date with the database for `subject`, and returns what was done.
 * @throws PublicationRefused when the record does not make a complete document.
 */
export async function synchronise(subject: Subject, scope: Scope): Promise<Plan['change']> {
	const plan = await planFor(subject, { scope });
	await carryOut(plan, scope);
	return plan.change;
}
