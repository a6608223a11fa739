import type { Where } from 'payload';
import type { Scope } from '../scope.ts';
import { titleOf } from '../document-title.ts';
import { keyOf, type Subject } from '../log/subject.ts';
import { waitingUnits } from './waiting-units.ts';

/** A scheduled entry, for editors. */
export interface ScheduledEntry extends Subject {
	seq: number;
	action: 'publish' | 'withdraw';
	effectiveAt: string;
	/** Id that the entries of a group share. */
	group: string | undefined;
	/** Id of the user. */
	scheduledBy: string | undefined;
	/** Italian title of what is to be published; the id for a withdrawal. */
	title: string;
}

/** Returns what is scheduled, of one document or of all, in the order in which it takes effect. */
export async function scheduledEntries(scope: Scope, subject?: Subject): Promise<ScheduledEntry[]> {
	const where: Where = subject ? { subject: { equals: keyOf(subject) } } : {};
	const units = await waitingUnits(where, scope);
	return units.flat().map(({ row, entry, effect }) => ({
		...{ seq: row.seq, action: entry.action, type: row.type, id: row.documentId, effectiveAt: effect },
		...{ group: row.groupId ?? undefined, scheduledBy: row.scheduledBy ?? undefined },
		title: entry.action === 'publish' ? titleOf(entry.document) : row.documentId,
	}));
}
