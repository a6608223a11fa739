import { GROUP_MAX } from '@portolano/content-models';
import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { isConflict } from '../../database/conflict.ts';
import { repeatOnConflict } from '../../database/repeat.ts';
import { appendScheduled, nextPlace } from '../log/append.ts';
import { keyOf } from '../log/subject.ts';
import { nudgeAfterCommit } from '../nudge.ts';
import { hasDrafts } from '../read-records.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import { cancelForWithdrawal } from './cancelled-by-events.ts';
import { type Item, ItemRefused, titleOfItem } from './item.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import { noteScheduled } from '../../workflow/of-schedule.ts';
import { SchedulingRefused } from './scheduling-refused.ts';

const yearMs = 366 * 24 * 60 * 60_000;
const longestMs = 2 * yearMs;

export interface ScheduleOptions {
	/** Together they take effect, or not at all. */
	items: readonly Item[];
	/** When: see `rome-instant.ts` for a time of day in Rome. */
	at: Date;
	/** Whether withdrawals go on also when published documents use what is withdrawn. False by default. */
	isForced?: boolean;
	/** For the parts of a bundle: checks and notes it in the transaction of the entries, whose group has this id. */
	ofBundle?: (group: string, own: PayloadRequest) => Promise<void>;
	/** Whose right counts; without a user a program does it. It must have no transaction. */
	req: PayloadRequest;
}

/** The entries appended. */
export interface Scheduled {
	seqs: number[];
	effectiveAt: string;
}

function requireSmall(count: number): void {
	if (count === 0 || count > GROUP_MAX)
		throw new SchedulingRefused(`Si programmano insieme da 1 a ${GROUP_MAX} contenuti.`);
}

function requireSensible({ items, at, req }: ScheduleOptions): void {
	if (!(at.getTime() > Date.now()))
		throw new SchedulingRefused('Il momento programmato è già passato: scegline uno futuro.');
	if (at.getTime() > Date.now() + longestMs)
		throw new SchedulingRefused('Si programma al massimo a due anni da oggi: scegli un momento più vicino.');
	requireSmall(items.length);
	if (new Set(items.map(keyOf)).size < items.length)
		throw new SchedulingRefused('Lo stesso contenuto è indicato due volte.');
	if (!items.every(({ type }) => hasDrafts(type, req.payload)))
		throw new SchedulingRefused('Immagini e file sono pubblicati appena caricati: non si programmano.');
}

const statusOf = (error: unknown) =>
	typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
		? error.status
		: 400;

async function explained(error: unknown, { req, ofBundle }: ScheduleOptions): Promise<unknown> {
	if (!(error instanceof ItemRefused) || isConflict(error) || ofBundle) return error;
	const title = await titleOfItem(error.item, req);
	const reason = `Non programmato: “${title}” sarebbe rifiutato. ${error.message}`;
	return new SchedulingRefused(reason, statusOf(error.cause));
}

function appendAll(rehearsed: Rehearsed[], { at, req, ofBundle }: ScheduleOptions): Promise<Scheduled> {
	return inTransaction(req.payload, async (own) => {
		const effectiveAt = at.toISOString();
		if ((await nextPlace(own)).at >= effectiveAt)
			throw new SchedulingRefused('Il registro delle pubblicazioni è già oltre il momento programmato.');
		const size = rehearsed.length;
		const group = size > 1 || ofBundle ? { id: randomUUID(), size } : undefined;
		if (group && ofBundle) await ofBundle(group.id, own);
		const scheduledBy = req.user?.id;
		// Before the entries: between them a cancellation would break their group apart.
		for (const { addition } of rehearsed)
			if (addition.action === 'withdraw') await cancelForWithdrawal(addition.subject, own, effectiveAt);
		const seqs: number[] = [];
		for (const { addition, record } of rehearsed)
			seqs.push(await appendScheduled(addition, { effectiveAt, group, scheduledBy, record }, own));
		for (const { record, addition } of rehearsed)
			if (addition.action === 'publish' && record)
				await noteScheduled(
					{ type: addition.document.type, id: record.id },
					{ record, at, user: req.user },
					own,
				);
		await nudgeAfterCommit(own);
		return { seqs, effectiveAt };
	});
}

/**
 * Schedules publications, of the newest drafts as they are now, and withdrawals. They are checked and authorised now,
 * as they would be at that instant with what is scheduled before it, and appended as one group: readers see them at
 * the instant also when the CMS is down.
 * @throws SchedulingRefused when one is refused, ItemRefused for a part of a bundle; nothing is appended.
 */
export async function schedulePublication(options: ScheduleOptions): Promise<Scheduled> {
	requireSensible(options);
	const { items, at, isForced = false, ofBundle, req } = options;
	const isBundle = ofBundle !== undefined;
	const plan = { items, effectiveAt: at.toISOString(), isForced, isBundle };
	try {
		const rehearsed = await repeatOnConflict(() => rehearse(plan, req));
		// Documents withdrawn along with others are added.
		requireSmall(rehearsed.length);
		return await repeatOnConflict(() => appendAll(rehearsed, options));
	} catch (error) {
		throw await explained(error, options);
	}
}
