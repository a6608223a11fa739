import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload';
import { repeatOnConflict } from '../database/repeat.ts';
import { giveWay } from '../database/urgency.ts';
import { withVerification } from '../publication/verification/verification.ts';
import { type BulkFailure, failureOf } from './failure.ts';
import type { Item } from './selection.ts';

/** The result of a bulk operation, in the form of Payload's own. */
export interface BulkAnswer<Failure = Omit<BulkFailure, 'reason'>> {
	docs: unknown[];
	errors: Failure[];
}

type Request = Partial<PayloadRequest>;

/** Performs the operation on one document, in the transaction of the request if it has one, else in its own. */
export type Work = (item: Item, req: Request) => Promise<unknown>;

/** Returns a copy of a request without its transaction, so that the next operation begins and ends its own. */
function requestOfItsOwn(req: Request): Request {
	const own = isolateObjectProperty(req, ['transactionID', 'context', 'payloadDataLoader']);
	delete own.transactionID;
	delete own.payloadDataLoader;
	own.context = { ...req.context };
	return own;
}

async function eachAlone(items: Item[], req: Request, work: Work) {
	const docs: unknown[] = [];
	const failed: { item: Item; error: unknown }[] = [];
	for (const item of items) {
		await giveWay();
		try {
			docs.push(await withVerification(() => repeatOnConflict(() => work(item, requestOfItsOwn(req)))));
		} catch (error) {
			failed.push({ item, error });
		}
	}
	return { docs, failed };
}

async function allOrNothing(items: Item[], req: Request, work: Work) {
	const docs: unknown[] = [];
	for (const item of items) docs.push(await work(item, req));
	return { docs, errors: [] };
}

interface Circumstances {
	req: Request;
	payload: Payload;
}

/**
 * Performs `work` on each item in turn, each in a transaction of its own, so that a failure affects no other item.
 * Payload uses one transaction and commits what failed halfway (https://github.com/payloadcms/payload/pull/15517).
 * Failed items are retried while others succeed, because a page can only be withdrawn after the pages that link to it.
 * In a transaction of the caller all items succeed or none: the first failure is thrown.
 */
export async function oneByOne(
	items: Item[],
	{ req, payload }: Circumstances,
	work: Work,
): Promise<BulkAnswer<BulkFailure>> {
	if (req.transactionID !== undefined) return allOrNothing(items, req, work);
	const docs: unknown[] = [];
	let waiting = items;
	for (;;) {
		const round = await eachAlone(waiting, req, work);
		docs.push(...round.docs);
		if (round.failed.length === 0 || round.docs.length === 0) {
			const errors = round.failed.map(({ item, error }) => failureOf(item, error, payload.logger));
			return { docs, errors };
		}
		waiting = round.failed.map(({ item }) => item);
	}
}
