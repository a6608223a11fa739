import type { Waiting } from '../schedule/waiting-units.ts';
import type { Current } from '../log/entries.ts';
import { nested, type Scope } from '../scope.ts';
import { alertIn } from './published-alert.ts';
import { aProgram, type Maker, noteOutcome } from './steps.ts';

async function schedulerOf({ row, effect }: Waiting, scope: Scope): Promise<Maker> {
	const id = row.scheduledBy ?? undefined;
	const user =
		id === undefined
			? undefined
			: await scope.payload.findByID({
					...{ collection: 'users', id, depth: 0, disableErrors: true, select: { name: true } },
					...{ overrideAccess: true, req: nested(scope) },
				});
	return { person: user?.name ?? aProgram, personId: id, through: 'schedule', at: Date.parse(effect) };
}

/**
 * Records what a scheduled entry made of an alert, at its instant, with the person who scheduled it; `current` was the
 * entry before. In the transaction that carries it out, so once. Other documents have no steps.
 */
export async function noteScheduled(
	waiting: Waiting,
	current: Current | undefined,
	scope: Scope,
): Promise<void> {
	const { entry } = waiting;
	const before = alertIn(current);
	const after = entry.action === 'publish' && entry.document.type === 'alert' ? entry.document : undefined;
	if (before || after) await noteOutcome({ before, after, by: await schedulerOf(waiting, scope) }, scope);
}
