import type { ContentType } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import type { Subject } from '../publication/log/subject.ts';
import { isOwnDocument } from '../access/own-documents.ts';
import { isRecord } from '../door/is-record.ts';
import { type Judged, judgeMove } from './allowed-moves.ts';
import { digestOf } from './digest.ts';
import { siteIn, titleIn } from './document-facts.ts';
import { MoveRefused } from './move-refused.ts';
import { type MoveName, moveNamed } from './moves.ts';
import { type NewestVersion, newestVersion, setState } from './newest-version.ts';
import { addRow } from './record.ts';

export interface Wanted {
	subject: Subject;
	move: MoveName;
	/** The time of the save that the user saw, an instant: the `updatedAt` of the form. */
	seen: string;
	reason?: string | undefined;
}

const notThere = 'Questo contenuto non c’è più, o non è tra quelli su cui lavori.';

/** A document for a user who may read its drafts. */
export interface Found extends Judged {
	newest: NewestVersion;
	title: string;
}

/**
 * Reads a document with the rights of the user of `req`, in the transaction of `own`.
 * @throws MoveRefused when it is gone, or not for this user.
 */
export async function findOwn(subject: Subject, req: PayloadRequest, own: PayloadRequest): Promise<object> {
	const record = await readAs(subject, req, own);
	if (isRecord(record) && isOwnDocument(req.user, subject.type, { document: record })) return record;
	throw new MoveRefused(404, notThere);
}

/** Reads a document as {@link findOwn} does, with its newest version and state. */
export async function findFor(subject: Subject, req: PayloadRequest, own: PayloadRequest): Promise<Found> {
	const record = await findOwn(subject, req, own);
	const newest = await newestVersion(subject, own);
	if (!newest) throw new MoveRefused(404, notThere);
	return {
		subject,
		newest,
		state: newest.state,
		site: siteIn(record, subject.type),
		title: titleIn(record, subject.type, req.payload),
	};
}

async function readAs(
	{ type, id }: Subject,
	req: PayloadRequest,
	own: PayloadRequest,
): Promise<object | null> {
	const collection: ContentType = type;
	return req.payload.findByID({
		...{ collection, id, draft: true, depth: 0, disableErrors: true, locale: 'it' as const },
		...{ overrideAccess: false, user: req.user, req: own },
	});
}

/** @throws MoveRefused when the document was saved after the time that the user saw. */
export function requireSeen({ newest }: Found, seen: string): void {
	if (Date.parse(newest.savedAt) === Date.parse(seen)) return;
	throw new MoveRefused(
		409,
		'Nel frattempo qualcuno ha salvato questo contenuto: ricarica la pagina e guarda com’è adesso.',
	);
}

function requireReason({ move, reason = '' }: Wanted): string | undefined {
	if (!moveNamed(move).hasReason) return undefined;
	if (reason.trim() !== '') return reason.trim();
	throw new MoveRefused(
		400,
		'Scrivi perché lo rimandi indietro: chi l’ha scritto deve sapere che cosa correggere.',
	);
}

/** Publishes the newest draft as it is; the hooks of the save check it, set its state and record it. */
async function publish({ type, id }: Subject, own: PayloadRequest): Promise<void> {
	const { payload, user, transactionID } = own;
	await payload.update({
		...{ collection: type, id, data: { _status: 'published' as const }, locale: 'it' as const, depth: 0 },
		...{ overrideAccess: false, user },
		req: { ...(transactionID !== undefined && { transactionID }), user },
	});
}

/** Makes a move as the user of `req`, in the transaction of `own`. @throws as {@link move} does. */
export async function makeMove(wanted: Wanted, req: PayloadRequest, own: PayloadRequest): Promise<void> {
	const { subject, move, seen } = wanted;
	const found = await findFor(subject, req, own);
	const { refusal, status } = await judgeMove(move, found, own);
	if (refusal !== undefined) throw new MoveRefused(status, refusal);
	requireSeen(found, seen);
	const reason = requireReason(wanted);
	if (move === 'publish') return publish(subject, own);
	const { to, deed } = moveNamed(move);
	const { state: from, newest, title, site } = found;
	await setState(subject, to, own);
	const digest = move === 'approve' ? digestOf(newest.content) : undefined;
	await addRow({ subject, what: deed, from, to, title, site, version: newest.id, reason, digest }, own);
}

/**
 * Makes a move as the user of `req`, in a transaction of its own.
 * @throws MoveRefused, and what a publication throws.
 */
export function move(wanted: Wanted, req: PayloadRequest): Promise<void> {
	return inTransaction(req.payload, (own) => makeMove(wanted, req, own), req);
}
