import { isDeepStrictEqual } from 'node:util';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { subjectsOfGroup, groupSince } from '../publication/log/group.ts';
import { lastSeq } from '../publication/log/entries.ts';
import { keyOf } from '../publication/log/subject.ts';
import { nudgeAfterCommit } from '../publication/nudge.ts';
import { type Item, ItemRefused } from '../publication/schedule/item.ts';
import { readRaw } from '../publication/schedule/raw-record.ts';
import { saveItem } from '../publication/schedule/rehearse.ts';
import type { Scope } from '../publication/scope.ts';
import { digestOf } from '../workflow/digest.ts';
import { type Bundle, newGroup, type Outcome, openBundleOf, reopenBundle } from './bundle.ts';
import { BundleRefused } from './bundle-refused.ts';
import { markOnline } from './outcome.ts';
import { readParts, resultOf } from './parts.ts';
import { restore } from './restore.ts';
import { findBundle } from './rights.ts';
import { cancelFirst, tryTogether, type Work } from './trial.ts';

type PartOutcome = Outcome[number];

/** Why a part can't be put back; undefined when it is online just as the bundle left it. */
async function changedSince(
	item: Item,
	{ digest, outdated }: PartOutcome,
	scope: Scope,
): Promise<string | undefined> {
	const record = await readRaw(item, scope);
	if (!record) return 'È stato eliminato o messo nel cestino.';
	const isPublished = record['_status'] === 'published';
	if (digest === null && isPublished) return 'Dopo il pacchetto è stato pubblicato di nuovo.';
	if (digest !== null && !isPublished) return 'Dopo il pacchetto è stato ritirato.';
	if (digest !== null && digestOf(record) !== digest)
		return 'Online è stato cambiato dopo la pubblicazione del pacchetto.';
	if (outdated && !isDeepStrictEqual(await markOnline(item, scope), outdated.after))
		return 'Dopo il pacchetto è cambiato se è ancora attuale.';
	const other = await openBundleOf(item, scope);
	return other && `Nel frattempo fa parte del pacchetto «${other.title}».`;
}

/** What undoing does with each part: what was new is withdrawn, everything else is published as it was before. */
function itemsOf({ parts, outcome }: Bundle): [Item, PartOutcome][] {
	return outcome.flatMap((found) => {
		const part = parts.find((one) => keyOf(one) === found.subject);
		if (!part) return [];
		const { type, id } = part;
		return [[{ type, id, action: found.before ? 'publish' : 'withdraw' }, found]];
	});
}

/** Puts the parts back as the user of `req`. */
function puttingBack(bundle: Bundle, req: PayloadRequest): Work {
	const outcomes = new Map(bundle.outcome.map((found) => [found.subject, found]));
	return async (items, inside) => {
		// What the publication has changed along with the parts, such as links that came back, goes back with them.
		const along = bundle.group === undefined ? [] : await subjectsOfGroup(bundle.group, inside);
		const together = [...new Set([...items.map(keyOf), ...along])];
		for (const item of items) {
			const found = outcomes.get(keyOf(item));
			const reason = found && (await changedSince(item, found, inside));
			if (reason !== undefined) throw new ItemRefused(item, reason);
			if (found?.before) await restore(item, { ...found, before: found.before, together }, { req, inside });
			else await saveItem(item, { at: new Date(), isForced: false, together }, { req, inside });
		}
	};
}

async function findPublished(id: string, req: PayloadRequest, own: PayloadRequest = req): Promise<Bundle> {
	const bundle = await findBundle(id, req, own);
	if (bundle.publishedAt !== undefined) return bundle;
	throw new BundleRefused('Il pacchetto non è pubblicato: non c’è nulla da annullare.');
}

async function undoInside(id: string, order: readonly Item[], req: PayloadRequest): Promise<void> {
	await inTransaction(
		req.payload,
		async (own) => {
			const bundle = await findPublished(id, req, own);
			await cancelFirst(order, own);
			const start = await lastSeq(own);
			await puttingBack(bundle, req)(order, own);
			if ((await groupSince(start, newGroup(), own)) === undefined)
				throw new BundleRefused('Cambierebbero insieme troppi contenuti.');
			await reopenBundle(bundle, own);
			await nudgeAfterCommit(own);
		},
		req,
	);
}

/**
 * Undoes the publication of a bundle as the user of `req`, at one instant: what was online before is online again, what was new
 * is withdrawn. What the bundle published is a draft again, so the bundle can be corrected and published once more.
 * @throws BundleRefused with the result of each part, when one was changed online since.
 */
export async function undoBundle(id: string, req: PayloadRequest): Promise<void> {
	const bundle = await findPublished(id, req);
	const items = itemsOf(bundle).map(([item]) => item);
	const { order, refused } = await tryTogether(items, puttingBack(bundle, req), req);
	if (refused.size > 0) {
		const parts = await readParts(bundle.parts, req);
		const results = parts.map((part) => resultOf(part, refused.get(keyOf(part.item))));
		throw new BundleRefused('Pacchetto non annullato.', 409, results);
	}
	try {
		await repeatOnConflict(() => undoInside(id, order, req));
	} catch (error) {
		if (!(error instanceof ItemRefused)) throw error;
		throw new BundleRefused(`Pacchetto non annullato. ${error.message}`);
	}
}
