import { APIError, Forbidden, NotFound, type PayloadRequest, ValidationError } from 'payload';
import { GROUP_MAX, type LogEntry, type Published } from '@portolano/content-models';
import { inRehearsal } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { entriesAfter, lastSeq } from '../publication/log/entries.ts';
import { keyOf } from '../publication/log/subject.ts';
import { PublicationRefused } from '../publication/refusal.ts';
import { type Item, ItemRefused } from '../publication/schedule/item.ts';
import { cancelForWithdrawal } from '../publication/schedule/cancelled-by-events.ts';
import { saveItem } from '../publication/schedule/rehearse.ts';
import type { DraftOfPage } from '../publication/verification/verifier.ts';
import { verdictAmong } from '../publication/verification/verification.ts';
import { newestVersion } from '../workflow/newest-version.ts';
import { afterWhatTheyNeed, inOrder } from './in-order.ts';

/** Does something with the items in the transaction of `inside`. @throws ItemRefused */
export type Work = (items: readonly Item[], inside: PayloadRequest) => Promise<void>;

/** What a trial has found. */
export interface Trial {
	/** The items, in an order in which each finds what it refers to, without those refused. */
	order: Item[];
	/** Why each of the others is refused, by `type/id`. */
	refused: Map<string, string>;
	/** Documents that are published without an answer of the publisher. */
	unverified: Published[];
}

const forbidden = 'Non hai il permesso di farlo, oppure non c’è più.';
const unforeseen =
	'Qualcosa non ha funzionato, e non dipende da ciò che hai scritto: riprova, e se succede ancora avvisa chi amministra il sistema.';

/** Names the fields that Payload refuses: its own message speaks of a save, and nobody has saved. */
function fieldsToCorrect({ data }: ValidationError): string {
	const names = data.errors.map(({ label, path }) => (typeof label === 'string' ? label : path));
	const what = names.length === 1 ? 'C’è un campo da correggere' : 'Ci sono campi da correggere';
	return `${what}: ${names.join(', ')}.`;
}

/** What a refusal of one document says, without what it says of the whole. */
export function reasonOf({ cause, message }: Error, { payload }: PayloadRequest): string {
	if (cause === undefined) return message;
	if (cause instanceof Forbidden || cause instanceof NotFound) return forbidden;
	if (cause instanceof ValidationError && !(cause instanceof PublicationRefused))
		return fieldsToCorrect(cause);
	if (cause instanceof APIError && cause.isPublic)
		return cause.message
			.replace(/^Non pubblicato\. /, '')
			.replace(/ ?Nulla è (cambiato|stato salvato)\.$/, '');
	payload.logger.error({ err: cause, msg: 'A part of a bundle was refused for an unexpected reason.' });
	return unforeseen;
}

/** Parts that are mentioned come before those that mention them, withdrawals last and the other way round. */
async function sorted(items: readonly Item[], req: PayloadRequest): Promise<Item[]> {
	const texts = new Map<Item, string>();
	for (const item of items) texts.set(item, JSON.stringify((await newestVersion(item, req))?.content ?? {}));
	const mentioned = (item: Item) =>
		items.filter((other) => other !== item && texts.get(item)?.includes(`"${other.id}"`) === true);
	const ordered = afterWhatTheyNeed(items, mentioned);
	const of = (action: Item['action']) => ordered.filter((item) => item.action === action);
	return [...of('publish'), ...of('withdraw').toReversed()];
}

async function attempt(items: readonly Item[], work: Work, req: PayloadRequest) {
	try {
		const result = await repeatOnConflict(() =>
			inRehearsal(req.payload, async (inside) => {
				const start = await lastSeq(inside);
				await work(items, inside);
				return entriesAfter(start, GROUP_MAX + 1, inside);
			}),
		);
		return { result };
	} catch (error) {
		if (error instanceof ItemRefused) return { item: error.item, error };
		throw error;
	}
}

/** The last change of each document. */
function changesIn(entries: readonly LogEntry[]): DraftOfPage[] {
	const changes = new Map<string, DraftOfPage>();
	for (const entry of entries) {
		if (entry.action === 'publish')
			changes.set(keyOf(entry.document), { action: 'publish', document: entry.document });
		if (entry.action === 'withdraw') {
			const { type, id } = entry;
			changes.set(keyOf({ type, id }), { action: 'withdraw', type, id });
		}
	}
	return [...changes.values()];
}

/** Lets the publisher check the pages of all documents, as they are with one another. */
async function verify(entries: readonly LogEntry[]) {
	const changes = changesIn(entries);
	const [refused, unverified] = [new Map<string, string>(), [] as Published[]];
	for (const change of changes) {
		if (change.action === 'withdraw') continue;
		const verdict = await verdictAmong(change.document, changes);
		if (verdict?.kind === 'held') refused.set(keyOf(change.document), verdict.reasons.join(' '));
		if (verdict?.kind === 'unknown') unverified.push(change.document);
	}
	return { refused, unverified };
}

/** Does `work` with all items in a transaction that is rolled back, as the user of `req` would. */
export async function tryTogether(items: readonly Item[], work: Work, req: PayloadRequest): Promise<Trial> {
	const tried = await inOrder(await sorted(items, req), (some) => attempt(some, work, req));
	const refused = new Map([...tried.refused].map(([item, error]) => [keyOf(item), reasonOf(error, req)]));
	const { order, result: entries = [] } = tried;
	if (entries.length > GROUP_MAX) {
		const reason = `Cambierebbero insieme più di ${GROUP_MAX} contenuti: dividi il pacchetto.`;
		return { order, refused: new Map(items.map((item) => [keyOf(item), reason])), unverified: [] };
	}
	const verified = await verify(entries);
	return { order, refused: new Map([...refused, ...verified.refused]), unverified: verified.unverified };
}

/**
 * Cancels what is scheduled for the items to be withdrawn, before their entries: between them a cancellation would break their
 * group apart.
 */
export async function cancelFirst(items: readonly Item[], own: PayloadRequest): Promise<void> {
	for (const item of items)
		if (item.action === 'withdraw' && item.withdrawal?.kind !== 'outdated')
			await cancelForWithdrawal(item, own);
}

/** Publishes and withdraws the parts as the user of `req`. */
export const savingAs =
	(req: PayloadRequest): Work =>
	async (items, inside) => {
		const saving = { at: new Date(), isForced: false, together: items.map(keyOf) };
		for (const item of items) await saveItem(item, saving, { req, inside });
	};
