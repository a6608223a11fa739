import type { WithdrawalDetails } from '@portolano/content-models';
import { append, noteOmitted } from './log/append.ts';
import type { Plan } from './plan.ts';
import type { Scope } from './scope.ts';

/** Writes the planned change to the log, in the transaction of `scope`; `details` are those of a withdrawal. */
export async function carryOut(plan: Plan, scope: Scope, details?: WithdrawalDetails): Promise<void> {
	switch (plan.change) {
		case 'published':
			await append({ action: 'publish', document: plan.document, omitted: plan.omitted }, scope);
			return;
		case 'withdrawn':
			await append({ action: 'withdraw', subject: plan.subject, ...(details && { details }) }, scope);
			return;
		case 'none':
			if (plan.current && plan.omitted) await noteOmitted(plan.current, plan.omitted, scope);
	}
}
