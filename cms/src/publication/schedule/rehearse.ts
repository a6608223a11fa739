import type { Published, WithdrawalDetails } from '@portolano/content-models';
import { isolateObjectProperty, type PayloadRequest } from 'payload';
import type { Addition } from '../log/append.ts';
import { type Current, currentEntries, firstPublication, lastSeq, withdrawnAfter } from '../log/entries.ts';
import { keyOf, subjectOfKey } from '../log/subject.ts';
import { inRehearsal } from '../../database/in-transaction.ts';
import { type Item, ItemRefused } from './item.ts';
import { type RawRecord, readRaw } from './raw-record.ts';
import { type WantedWithdrawal } from '../withdrawal/wanted.ts';
import { withdraw } from '../withdrawal/withdraw.ts';
import { takeEffect } from './take-effect.ts';
import { waitingUnits } from './waiting-units.ts';

/** An entry as it is to be appended, and the record that belongs to it. */
export interface Rehearsed {
	addition: Addition;
	/** Undefined for a withdrawal, and where a document is no longer current, whose record stays as it is. */
	record: RawRecord | undefined;
}

interface Rehearsal {
	items: readonly Item[];
	/** An instant. */
	effectiveAt: string;
	/** Withdrawals go on also when published documents use what is withdrawn. */
	isForced: boolean;
	/** Whether the items are all parts of one bundle, which change together or not at all. */
	isBundle: boolean;
}

interface Requests {
	/** The request of the user. */
	req: PayloadRequest;
	/** The request with the transaction of the rehearsal. */
	inside: PayloadRequest;
}

interface Saving {
	/** When a withdrawal takes effect. */
	at: Date;
	isForced: boolean;
	/** Documents that change together, as `type/id`; see `together.ts`. */
	together?: readonly string[];
}

/** The request with the transaction and the user of `req`; the publisher is told of nothing. */
function asUser({ req, inside }: Requests, { together }: Saving): PayloadRequest {
	const own = isolateObjectProperty(inside, ['user', 'context']);
	own.user = req.user;
	own.context = { isSilent: true, ...(together && { together }) };
	return own;
}

async function publish({ type, id }: Item, own: PayloadRequest): Promise<void> {
	await own.payload.update({
		collection: type,
		id,
		data: { _status: 'published' },
		depth: 0,
		overrideAccess: own.user === null,
		user: own.user,
		req: { transactionID: own.transactionID, user: own.user },
		context: own.context,
	});
}

/** A withdrawal of which nothing is said. */
export const plainWithdrawal: WantedWithdrawal = { kind: 'error', reason: '' };

/**
 * Changes the document as the user of `req`: it is checked as it would be now, and appended to the log.
 * @throws ItemRefused; the transaction is lost.
 */
export async function saveItem(item: Item, saving: Saving, requests: Requests): Promise<void> {
	const { action, withdrawal: wanted = plainWithdrawal, ...subject } = item;
	const { at, isForced } = saving;
	const own = asUser(requests, saving);
	try {
		if (action === 'publish') await publish(item, own);
		else await withdraw({ subject, wanted, isForced, at }, own);
	} catch (cause) {
		throw new ItemRefused(item, cause instanceof Error ? cause.message : String(cause), cause);
	}
}

/** Returns the document as readers are to see it: changed, or first published, when it takes effect. */
function documentAt(effectiveAt: string, document: Published, isFirst: boolean): Published {
	const changes = document.changes?.map((line) =>
		line.at === document.updatedAt ? { ...line, at: effectiveAt } : line,
	);
	return {
		...{ ...document, updatedAt: effectiveAt },
		...(changes && { changes }),
		...(isFirst && { publishedAt: effectiveAt }),
	};
}

function detailsIn({ reason, successor }: WithdrawalDetails): WithdrawalDetails {
	return { ...(reason && { reason }), ...(successor && { successor }) };
}

function publicationAt(
	effectiveAt: string,
	{ entry, omitted }: Current,
	isFirst: boolean,
): Addition | undefined {
	if (entry.action !== 'publish') return undefined;
	const document = documentAt(effectiveAt, entry.document, isFirst);
	return { action: 'publish', document, omitted: omitted.flatMap((key) => subjectOfKey(key) ?? []) };
}

/** Saves the items; returns those published for the first time. */
async function saveAll(
	{ items, effectiveAt, isForced, isBundle }: Rehearsal,
	req: PayloadRequest,
	inside: PayloadRequest,
) {
	const firsts = new Set<Item>();
	const saving = { at: new Date(effectiveAt), isForced, ...(isBundle && { together: items.map(keyOf) }) };
	for (const item of items) {
		if ((await firstPublication(item, inside)) === undefined) firsts.add(item);
		await saveItem(item, saving, { req, inside });
	}
	return firsts;
}

/** Returns the withdrawals after entry number `start`, of items and of documents that go along with them. */
async function withdrawals(start: number, inside: PayloadRequest): Promise<Rehearsed[]> {
	const subjects = await withdrawnAfter(start, inside);
	const currents = await currentEntries(subjects.map(keyOf), inside);
	return subjects.map((subject) => {
		const entry = currents.get(keyOf(subject))?.entry;
		const details = entry?.action === 'withdraw' ? detailsIn(entry) : undefined;
		return { addition: { action: 'withdraw', subject, ...(details && { details }) }, record: undefined };
	});
}

async function collect(
	{ items, effectiveAt }: Rehearsal,
	{ start, firsts }: { start: number; firsts: ReadonlySet<Item> },
	inside: PayloadRequest,
): Promise<Rehearsed[]> {
	const currents = await currentEntries(items.map(keyOf), inside);
	const found: Rehearsed[] = [];
	for (const item of items) {
		const current = currents.get(keyOf(item));
		if (!current || current.entry.seq <= start)
			throw new ItemRefused(item, 'Per chi legge non cambierebbe nulla.');
		const addition = publicationAt(effectiveAt, current, firsts.has(item));
		if (!addition) continue;
		const record = item.action === 'publish' ? await readRaw(item, inside) : undefined;
		found.push({ addition, record });
	}
	return [...found, ...(await withdrawals(start, inside))];
}

/**
 * Carries out in a transaction, which is rolled back, what is scheduled up to the instant and then the items, as the
 * user would: so they are checked, and authorised, as on that day. Returns the entries to append. Items are saved in
 * their order; other documents that lose or regain a link follow once the entries are in effect.
 * @throws ItemRefused
 */
async function rehearseInOrder(rehearsal: Rehearsal, req: PayloadRequest): Promise<Rehearsed[]> {
	return inRehearsal(req.payload, async (inside) => {
		const before = { effectiveAt: { less_than_equal: rehearsal.effectiveAt } };
		for (const unit of await waitingUnits(before, inside)) await takeEffect(unit, inside);
		const start = await lastSeq(inside);
		const firsts = await saveAll(rehearsal, req, inside);
		return collect(rehearsal, { start, firsts }, inside);
	});
}

/**
 * Rehearses the items in an order in which each finds what it refers to: one that is refused is tried again last.
 * @throws ItemRefused when no such order is found.
 */
export async function rehearse(rehearsal: Rehearsal, req: PayloadRequest): Promise<Rehearsed[]> {
	let items = rehearsal.items;
	for (let left = items.length; ; left -= 1) {
		try {
			return await rehearseInOrder({ ...rehearsal, items }, req);
		} catch (error) {
			if (!(error instanceof ItemRefused) || left <= 1 || items.at(-1) === error.item) throw error;
			const { item } = error;
			items = [...items.filter((other) => other !== item), item];
		}
	}
}
