import type { Published } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import type { Addition } from '../log/append.ts';
import { type Current, currentEntries, firstPublication, lastSeq, withdrawnAfter } from '../log/entries.ts';
import { keyOf, subjectOfKey } from '../log/subject.ts';
import { inRehearsal } from '../../database/in-transaction.ts';
import { type Item, ItemRefused } from './item.ts';
import { type RawRecord, readRaw } from './raw-record.ts';
import { takeEffect } from './take-effect.ts';
import { waitingUnits } from './waiting-units.ts';

/** An entry as it is to be appended, and the record that belongs to it. */
export interface Rehearsed {
	addition: Addition;
	/** Undefined for a withdrawal. */
	record: RawRecord | undefined;
}

interface Rehearsal {
	items: readonly Item[];
	/** An instant. */
	effectiveAt: string;
	/** Withdrawals go on also when published documents use what is withdrawn. */
	isForced: boolean;
}

interface Requests {
	/** The request of the user. */
	req: PayloadRequest;
	/** The request with the transaction of the rehearsal. */
	inside: PayloadRequest;
}

/** Saves the document as the user of `req`: the hooks check it as any publication, and append to the log. */
async function save(item: Item, isForced: boolean, { req, inside }: Requests): Promise<void> {
	const { type, id, action } = item;
	try {
		await inside.payload.update({
			collection: type,
			id,
			data: { _status: action === 'publish' ? 'published' : 'draft' },
			depth: 0,
			overrideAccess: req.user === null,
			user: req.user,
			req: { transactionID: inside.transactionID, user: req.user },
			context: { isSilent: true, isForced },
		});
	} catch (cause) {
		throw new ItemRefused(item, cause instanceof Error ? cause.message : String(cause), cause);
	}
}

/** Returns the document as readers are to see it: changed, or first published, when it takes effect. */
function documentAt(effectiveAt: string, document: Published, isFirst: boolean): Published {
	return { ...document, updatedAt: effectiveAt, ...(isFirst && { publishedAt: effectiveAt }) };
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
async function saveAll({ items, isForced }: Rehearsal, req: PayloadRequest, inside: PayloadRequest) {
	const firsts = new Set<Item>();
	for (const item of items) {
		if ((await firstPublication(item, inside)) === undefined) firsts.add(item);
		await save(item, isForced, { req, inside });
	}
	return firsts;
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
		if (addition) found.push({ addition, record: await readRaw(item, inside) });
	}
	const withdrawn = await withdrawnAfter(start, inside);
	return [
		...found,
		...withdrawn.map((subject) => ({
			addition: { action: 'withdraw' as const, subject },
			record: undefined,
		})),
	];
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
