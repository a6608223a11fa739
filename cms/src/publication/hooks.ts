import type { ContentType } from '@portolano/content-models';
import {
	APIError,
	type CollectionAfterChangeHook,
	type CollectionAfterDeleteHook,
	Forbidden,
	type PayloadRequest,
} from 'payload';
import { isAdministrator, type Role, sitesOf } from '../access/roles.ts';
import { titleOf } from './document-title.ts';
import { type Current, keyOf, publishedAround, type Subject } from './log.ts';
import { nounOf } from './nouns.ts';
import { nudgeAfterCommit } from './nudge.ts';
import { hasDrafts, isInTransaction, readSiteKeys } from './record.ts';
import { PublicationRefused } from './refusal.ts';
import { type Outcome, synchronise } from './synchronise.ts';
import { undoSave } from './undo.ts';

// Who may upload may also publish: pictures and files have no drafts.
function rolesThatPublish(type: ContentType): Role[] {
	return hasDrafts(type) ? ['publisher'] : ['editor', 'publisher'];
}

/** Whoever changes what readers see must be a publisher of the site that owns it, and of the one that owned it. */
async function requirePublisher(type: ContentType, outcome: Outcome, req: PayloadRequest): Promise<void> {
	if (!req.user || isAdministrator(req.user) || outcome.change === 'none') return;
	const keys = await readSiteKeys(req.payload, req);
	const own = new Set(sitesOf(req.user, rolesThatPublish(type)).map((id) => keys.get(id)));
	const owners = [outcome.owner, outcome.previousOwner].filter((key) => key !== undefined);
	if (!owners.every((key) => own.has(key))) throw new Forbidden(req.t);
}

interface Dependants {
	/** Published without the link. */
	freed: Current[];
	/** Cannot stand without it. */
	bound: { subject: Subject; line: string }[];
}

function lineOf({ entry }: Current): string {
	if (entry.action !== 'publish') return '';
	const { document } = entry;
	return `${nounOf(document.type).singular.toLowerCase()} “${titleOf(document)}” (${document.owner})`;
}

function subjectOfCurrent({ entry }: Current): Subject {
	return entry.action === 'publish'
		? { type: entry.document.type, id: entry.document.id }
		: { type: entry.type, id: entry.id };
}

/** Derives again what mentions `key`; who cannot do without it is put aside. */
async function release(key: string, req: PayloadRequest): Promise<Dependants> {
	const dependants: Dependants = { freed: [], bound: [] };
	for (const current of await publishedAround(key, 'mentions', req)) {
		const subject = subjectOfCurrent(current);
		if (keyOf(subject) === key) continue;
		try {
			await synchronise(subject, req);
			dependants.freed.push(current);
		} catch (error) {
			if (!(error instanceof PublicationRefused)) throw error;
			dependants.bound.push({ subject, line: lineOf(current) });
		}
	}
	return dependants;
}

/** Withdrawing something that published documents use is refused with their list, unless it is forced. */
export class StillInUse extends APIError {
	constructor({ freed, bound }: Dependants) {
		const lost = freed.map(lineOf).join('; ');
		const gone = bound.map(({ line }) => line).join('; ');
		super(
			[
				'Non ritirato: altri contenuti pubblicati lo usano.',
				gone && `Non possono farne a meno e sarebbero ritirati insieme: ${gone}.`,
				lost && `Ne perderebbero il collegamento: ${lost}.`,
				'Togli i collegamenti, oppure spunta “Ritira anche se altri lo usano”, salva la bozza e riprova. Nulla è cambiato.',
			]
				.filter(Boolean)
				.join(' '),
			409,
			undefined,
			true,
		);
	}
}

async function withdrawDependants(subject: Subject, isForced: boolean, req: PayloadRequest): Promise<void> {
	const dependants = await release(keyOf(subject), req);
	if (!isForced && dependants.freed.length + dependants.bound.length > 0) throw new StillInUse(dependants);
	for (const { subject: bound } of dependants.bound) {
		await req.payload.update({
			collection: bound.type,
			id: bound.id,
			data: { _status: 'draft' },
			depth: 0,
			req: { transactionID: req.transactionID, user: req.user },
			context: { isForced: true },
		});
	}
}

async function restoreLinks(subject: Subject, req: PayloadRequest): Promise<void> {
	for (const current of await publishedAround(keyOf(subject), 'omitted', req)) {
		try {
			await synchronise(subjectOfCurrent(current), req);
		} catch (error) {
			if (!(error instanceof PublicationRefused)) throw error;
			req.payload.logger.warn(`${lineOf(current)} was left as it is: ${error.message}`);
		}
	}
}

/** Where there is no transaction to roll back, does by hand what it would do; the log follows. */
async function undoneOnRefusal(
	subject: Subject,
	req: PayloadRequest,
	work: () => Promise<void>,
): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!(await isInTransaction(req))) {
			await undoSave(subject, req);
			await synchronise(subject, req);
			await restoreLinks(subject, req);
		}
		throw error;
	}
}

async function record(subject: Subject, isForced: boolean, req: PayloadRequest): Promise<void> {
	const outcome = await synchronise(subject, req);
	await requirePublisher(subject.type, outcome, req);
	if (outcome.change === 'withdrawn') await withdrawDependants(subject, isForced, req);
	if (outcome.change === 'published') await restoreLinks(subject, req);
	if (outcome.change !== 'none') nudgeAfterCommit(req);
}

interface Forceable {
	id: string;
	force?: boolean | null;
}

function isForced(doc: Forceable, req: PayloadRequest): boolean {
	return doc.force === true || req.context['isForced'] === true || req.query['force'] === 'true';
}

/**
 * Brings the log up to date in the transaction of the save: a refusal undoes the save, a failed save leaves no
 * entry. Who saves very many documents defers it (`context.isDeferred`) and derives the log again at the end.
 */
export const recordChange =
	(type: ContentType): CollectionAfterChangeHook<Forceable> =>
	async ({ doc, req }) => {
		if (req.context['isDeferred'] === true) return doc;
		const subject = { type, id: doc.id };
		await undoneOnRefusal(subject, req, () => record(subject, isForced(doc, req), req));
		return doc;
	};

/** The same for a document deleted for good. */
export const recordDeletion =
	(type: ContentType): CollectionAfterDeleteHook<Forceable> =>
	async ({ doc, id, req }) => {
		await record({ type, id: String(id) }, isForced(doc, req), req);
		return doc;
	};
