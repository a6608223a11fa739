import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload';
import { repeatOnConflict } from '../database/repeat.ts';
import { type BulkFailure, failureOf } from './failure.ts';
import type { Item } from './selection.ts';

/** What Payload answers when it was asked to do something with many documents. */
export interface BulkAnswer {
	docs: unknown[];
	errors: BulkFailure[];
}

type Request = Partial<PayloadRequest>;

/** Does something with one document, in the transaction of the request or else in one of its own. */
export type Work = (item: Item, req: Request) => Promise<unknown>;

/** A request without a transaction, so that the next operation begins one and ends it. */
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
		try {
			docs.push(await repeatOnConflict(() => work(item, requestOfItsOwn(req))));
		} catch (error) {
			failed.push({ item, error });
		}
	}
	return { docs, failed };
}

async function allOrNothing(items: Item[], req: Request, work: Work): Promise<BulkAnswer> {
	const docs: unknown[] = [];
	for (const item of items) docs.push(await work(item, req));
	return { docs, errors: [] };
}

interface Circumstances {
	req: Request;
	payload: Payload;
}

/**
 * Does `work` with each item, one after the other, each in a transaction of its own: what fails leaves no trace and
 * takes nothing else along. Payload by itself does all at once in one transaction and commits what failed halfway.
 * What failed is tried again as long as others succeed: a page may only leave after the page that links to it. In the
 * transaction of a caller everything is done or nothing: the first failure is thrown.
 */
export async function oneByOne(
	items: Item[],
	{ req, payload }: Circumstances,
	work: Work,
): Promise<BulkAnswer> {
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
