import { Forbidden, type PayloadRequest, type TypedUser } from 'payload';
import type { Published } from '@portolano/content-models';
import { type Change, mayChange } from '../authorise.ts';
import { currentEntries, publishedIn } from '../log/entries.ts';
import type { Scope } from '../scope.ts';
import { type Waiting, type WaitingUnit, waitingUnits } from './waiting-units.ts';

/** Returns the document of an entry as it is published now, and from then on. */
export async function documentsOf({ row, entry }: Waiting, scope: Scope): Promise<Published[]> {
	const current = publishedIn((await currentEntries([row.subject], scope)).get(row.subject));
	const next = entry.action === 'publish' ? entry.document : undefined;
	const documents = [current, next].filter((document) => document !== undefined);
	return documents.length > 0 ? documents : documentsToCome(row.subject, scope);
}

/** A document that is only withdrawn later must have been scheduled for publication before. */
async function documentsToCome(subject: string, scope: Scope): Promise<Published[]> {
	const units = await waitingUnits({ subject: { equals: subject } }, scope);
	return units.flat().flatMap(({ row, entry }) => {
		const isIts = row.subject === subject && entry.action === 'publish';
		return isIts ? [entry.document] : [];
	});
}

/** Whether `user` has the right to make, and to cancel, all entries of a unit. */
export async function mayMake(user: TypedUser, unit: WaitingUnit, scope: Scope): Promise<boolean> {
	const changes: Change[] = [];
	for (const waiting of unit)
		changes.push({ type: waiting.row.type, documents: await documentsOf(waiting, scope) });
	return mayChange(user, changes, scope);
}

/** @throws Forbidden when the user of `req` may not make, and so not cancel, the entries of `unit`. */
export async function requireRight(unit: WaitingUnit, req: PayloadRequest, scope: Scope): Promise<void> {
	if (req.user && !(await mayMake(req.user, unit, scope))) throw new Forbidden(req.t);
}
