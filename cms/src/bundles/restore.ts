import type { PayloadRequest } from 'payload';
import { type Item, ItemRefused } from '../publication/schedule/item.ts';
import {
	addVersion,
	publishRaw,
	type RawRecord,
	readRawVersion,
} from '../publication/schedule/raw-record.ts';
import { publishRestored } from '../publication/save.ts';
import type { Scope } from '../publication/scope.ts';
import { digestOf } from '../workflow/digest.ts';
import type { Outcome } from './bundle.ts';
import { noteMarkRestored, noteRestored } from '../workflow/of-schedule.ts';

interface Restoring extends Pick<Outcome[number], 'digest' | 'outdated'> {
	/** What was online before, in all languages. */
	before: RawRecord;
	/** Documents that change together, as `type/id`. */
	together: readonly string[];
}

interface Requests {
	/** The request of the user. */
	req: PayloadRequest;
	/** The request with the transaction. */
	inside: PayloadRequest;
}

/** Later than every time, so that no draft counts as written after it. */
const never = '9999-12-31T23:59:59.999Z';

/** Makes `before` the published record again; what is newest now stays as a draft, unless it says the same. */
async function publishBefore({ type, id }: Item, before: RawRecord, scope: Scope): Promise<boolean> {
	const newest = await readRawVersion({ type, id }, scope);
	await publishRaw({ type, record: before, scheduledAt: never }, scope);
	if (!newest || digestOf(newest.version) === digestOf(before)) return false;
	const last = await readRawVersion({ type, id }, scope);
	const at = Math.max(Date.now(), Date.parse(last?.updatedAt ?? newest.updatedAt) + 1);
	const version = {
		...newest.version,
		...{ _status: 'draft', workflow: 'draft', updatedAt: new Date(at).toISOString() },
	};
	await addVersion({ type, id, version, at }, scope);
	return true;
}

/**
 * Publishes a document as it was before, as the user of `req`.
 * @throws ItemRefused; the transaction is lost.
 */
export async function restore(
	item: Item,
	{ before, digest, outdated, together }: Restoring,
	{ req, inside }: Requests,
): Promise<void> {
	const { context, user } = inside;
	const isSameText = digest === digestOf(before);
	try {
		const hasDraft = !isSameText && (await publishBefore(item, before, inside));
		inside.context = { ...context, together: [...together], isSilent: true };
		inside.user = req.user;
		await publishRestored(item, outdated?.before, inside);
		const by = { payload: inside.payload, transactionID: inside.transactionID, user: req.user };
		if (isSameText) await noteMarkRestored(item, { isOutdated: (outdated?.before ?? null) !== null }, by);
		else await noteRestored(item, { hasDraft }, by);
	} catch (cause) {
		throw new ItemRefused(item, cause instanceof Error ? cause.message : String(cause), cause);
	} finally {
		inside.context = context;
		inside.user = user;
	}
}
