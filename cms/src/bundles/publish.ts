import type { PayloadRequest } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { groupSince } from '../publication/log/group.ts';
import { lastSeq } from '../publication/log/entries.ts';
import { keyOf } from '../publication/log/subject.ts';
import { nudgeAfterCommit } from '../publication/nudge.ts';
import { type Item, ItemRefused } from '../publication/schedule/item.ts';
import { schedulePublication } from '../publication/schedule/schedule.ts';
import { noteUnverified } from '../publication/verification/unverified.ts';
import { momentInWords } from '../workflow/moment.ts';
import { type Bundle, changeBundle, newGroup } from './bundle.ts';
import { BundleRefused, type PartResult } from './bundle-refused.ts';
import { findOpen } from './open.ts';
import { outcomeOf, recordsOnline } from './outcome.ts';
import { isIdle, type Part, readParts, resultOf } from './parts.ts';
import { cancelFirst, reasonOf, savingAs, type Trial, tryTogether } from './trial.ts';

/** A bundle, and the fingerprint of what the user saw of it. */
export interface Seen {
	id: string;
	seen: string;
}

/** What would become of a bundle. */
interface Checked {
	bundle: Bundle;
	trial: Trial;
	results: PartResult[];
}

function resultsOf(parts: readonly Part[], { refused }: Trial): PartResult[] {
	return parts.map((part) => resultOf(part, refused.get(keyOf(part.item))));
}

/** Tries what would become of the bundle if the user of `req` published it now. Changes nothing. */
export async function checkBundle(
	named: { id: string; seen?: string },
	req: PayloadRequest,
): Promise<Checked> {
	const bundle = await findOpen(named, req);
	const parts = await readParts(bundle.parts, req);
	const busy = parts.filter((part) => !isIdle(part));
	const trial = await tryTogether(
		busy.map(({ item }) => item),
		savingAs(req),
		req,
	);
	return { bundle, trial, results: resultsOf(parts, trial) };
}

const countOf = (count: number, all: number) =>
	`${count === 1 ? 'un contenuto' : `${count} contenuti`} su ${all} non ${count === 1 ? 'può' : 'possono'}`;

function refusalOf(results: readonly PartResult[], notDone: string): BundleRefused {
	const refused = results.filter(({ reason }) => reason !== undefined);
	return new BundleRefused(`${notDone}: ${countOf(refused.length, results.length)}.`, 409, results);
}

function requireAll({ bundle, trial, results }: Checked, notDone: string): void {
	if (bundle.parts.length === 0) throw new BundleRefused('Il pacchetto è vuoto: aggiungi dei contenuti.');
	if (results.some(({ reason }) => reason !== undefined)) throw refusalOf(results, notDone);
	if (trial.order.length === 0)
		throw new BundleRefused('Per chi legge non cambierebbe nulla: ogni contenuto è già così.');
}

async function publishInside(seen: Seen, { order, unverified }: Trial, req: PayloadRequest): Promise<void> {
	await inTransaction(
		req.payload,
		async (own) => {
			const bundle = await findOpen(seen, req, own);
			const before = await recordsOnline(bundle.parts, own);
			await cancelFirst(order, own);
			const [start, group] = [await lastSeq(own), newGroup()];
			await savingAs(req)(order, own);
			if ((await groupSince(start, group, own)) === undefined)
				throw new BundleRefused('Cambierebbero insieme troppi contenuti: dividi il pacchetto.');
			const outcome = await outcomeOf(bundle.parts, before, own);
			const written = { group, outcome, publishedAt: new Date().toISOString() };
			await changeBundle(bundle, { what: 'published', written }, own);
			for (const document of unverified) await noteUnverified(document, own);
			await nudgeAfterCommit(own);
		},
		req,
	);
}

/** Does what the trial allows. An edit or a loss of rights may come between, and at its instant a part may be refused. */
async function afterTrial(
	{ results }: Checked,
	{ work, notDone, req }: { work: () => Promise<unknown>; notDone: string; req: PayloadRequest },
): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof ItemRefused)) throw error;
		const reason = reasonOf(error, req);
		const told = results.map((part) => (keyOf(part) === keyOf(error.item) ? { ...part, reason } : part));
		throw refusalOf(told, notDone);
	}
}

/**
 * Publishes a bundle as the user of `req`: all of its parts in one transaction and at one instant, or nothing.
 * @throws BundleRefused with the result of each part.
 */
export async function publishBundle(seen: Seen, req: PayloadRequest): Promise<void> {
	const checked = await checkBundle(seen, req);
	const notDone = 'Pacchetto non pubblicato';
	requireAll(checked, notDone);
	const work = () => repeatOnConflict(() => publishInside(seen, checked.trial, req));
	await afterTrial(checked, { work, notDone, req });
}

/**
 * Schedules a bundle for an instant, as it is now: readers see all of it then, also when the CMS is down.
 * @throws BundleRefused with the result of each part, SchedulingRefused
 */
export async function scheduleBundle(seen: Seen, at: Date, req: PayloadRequest): Promise<void> {
	const checked = await checkBundle(seen, req);
	requireAll(checked, 'Pacchetto non programmato');
	const items: readonly Item[] = checked.trial.order;
	const work = () =>
		schedulePublication({
			...{ items, at, req },
			ofBundle: async (group, own) => {
				const bundle = await findOpen(seen, req, own);
				const reason = `Per il ${momentInWords(at)}`;
				const by = { payload: own.payload, transactionID: own.transactionID, user: req.user };
				await changeBundle(bundle, { what: 'scheduled', reason, written: { group } }, by);
			},
		});
	await afterTrial(checked, { work, notDone: 'Pacchetto non programmato per quel momento', req });
}
