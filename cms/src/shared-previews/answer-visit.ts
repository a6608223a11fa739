import type { Payload, TypedUser } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { statusAtPublisher } from '../endpoints/publication-status.ts';
import type { PreviewVisitor, SharedPreview } from '../generated/payload-types.ts';
import { enqueue } from '../mail/outbox.ts';
import { previewRefusedName } from '../preview/preview-refused.ts';
import { momentInWords } from '../workflow/moment.ts';
import { noteOnRecord } from '../workflow/note.ts';
import { type End, judgeLink } from './end-of-link.ts';
import { findLink, isSignatureOf, subjectOfLink } from './link.ts';
import { commentFromOutside, commentsBy } from './outside-comments.ts';
import { showDraft, shownBefore } from './shown-draft.ts';
import { passFor, readPass, type Visit, visitorOf } from './visit.ts';
import type { Visiting } from './visiting.ts';
import { acceptCode, codeMinutes, findVisitor, newCode, noteLooked } from './visitors.ts';

/** What the gateway shows. */
export type VisitAnswer =
	/** There is no such link, or it is not signed. */
	| { is: 'unknown' }
	| { is: 'ended'; end: End; person: string; page?: string | undefined }
	/** The visitor is to say who they are: with the address that was sent to them. */
	| { is: 'closed' }
	| { is: 'gate'; person: string; until: string }
	| { is: 'wrong code'; person: string; until: string }
	| { is: 'entered'; pass: string }
	/** They have entered before. */
	| { is: 'inside'; path: string }
	| ({ is: 'shown'; session: string; path: string } & Partial<{ bar: Bar }>)
	| { is: 'commented'; path: string }
	| { is: 'too many comments'; path: string }
	/** The draft can't be shown now. */
	| { is: 'unavailable'; person: string };

/** What the page tells besides the draft. */
interface Bar {
	person: string;
	until: string;
	address: string;
	mayComment: boolean;
	comments: { text: string; words: string }[];
}

/** A link in force, with what is needed to show its draft. */
interface Open {
	link: SharedPreview;
	sharer: TypedUser;
	payload: Payload;
}

const untilOf = ({ until }: SharedPreview) => momentInWords(until);

async function pageOnline({ type, documentId }: SharedPreview): Promise<string | undefined> {
	return (await statusAtPublisher(type, documentId))?.pages[0]?.url;
}

async function endedAs(end: End, link: SharedPreview): Promise<VisitAnswer> {
	const page = end === 'published' ? await pageOnline(link) : undefined;
	return { is: 'ended', end, person: link.person, page };
}

/** Sends a code, after the answer: it must not tell whether the address is invited. */
async function sendCode({ link, payload }: Open, address: string): Promise<void> {
	try {
		await repeatOnConflict(() =>
			inTransaction(payload, async (own) => {
				const visitor = await findVisitor({ preview: link.id, address }, own);
				if (!visitor) return;
				const code = await newCode(visitor, own);
				if (code === undefined) return;
				const validUntil = new Date(Date.now() + codeMinutes * 60_000);
				await enqueue(
					{
						people: [{ id: visitor.id, email: visitor.address }],
						subject: 'Il codice per vedere l’anteprima',
						paragraphs: [
							`Il tuo codice è ${code}`,
							`Scrivilo entro ${codeMinutes} minuti nella pagina che hai aperto: vale una volta sola.`,
							'Se non l’hai chiesto tu, non fare nulla e non darlo a nessuno.',
						],
						...{ isUrgent: true, validUntil },
					},
					own,
				);
			}),
		);
	} catch (error) {
		payload.logger.error({ err: error, msg: 'A code for a shared preview could not be sent.' });
	}
}

/** Spaces that a mail program adds are no part of a code. */
const plainCode = (typed: string) => typed.replaceAll(/\D/g, '');

async function typeCode({ link, payload }: Open, { address, code }: { address: string; code: string }) {
	return repeatOnConflict(() =>
		inTransaction(payload, async (own): Promise<PreviewVisitor | undefined> => {
			const visitor = await findVisitor({ preview: link.id, address }, own);
			const accepted = visitor && (await acceptCode(visitor, plainCode(code), own));
			if (accepted?.isFirst)
				await noteOnRecord(
					subjectOfLink(link),
					{ what: 'preview-opened', reason: undefined, visitor: visitor?.address },
					own,
				);
			return accepted ? visitor : undefined;
		}),
	);
}

const gateOf = (link: SharedPreview) => ({ person: link.person, until: untilOf(link) });

async function look({
	open,
	visitor,
	isPage,
}: {
	open: Open;
	visitor: PreviewVisitor;
	isPage: boolean;
}): Promise<VisitAnswer> {
	const { link, payload } = open;
	const before = isPage ? undefined : shownBefore(link);
	const shown = before ?? (await showDraft(link, open));
	if (!isPage) return { is: 'shown', ...shown };
	await noteLooked(visitor, { payload });
	const bar = {
		...{ ...gateOf(link), address: visitor.address, mayComment: link.mayComment === true },
		comments: link.mayComment ? await commentsBy(visitor, link, { payload }) : [],
	};
	return { is: 'shown', ...shown, bar };
}

type Signed = Extract<Visiting, { signature: string }>;

/** What a visitor may do who has the address. */
async function atTheDoor(visiting: Signed, open: Open): Promise<VisitAnswer> {
	const { link, payload } = open;
	switch (visiting.act) {
		case 'enter': {
			const visit = readPass(visiting.pass, link.key);
			const visitor = visit && (await visitorOf(visit, link, { payload }));
			return visitor
				? { is: 'inside', path: (await showDraft(link, open)).path }
				: { is: 'gate', ...gateOf(link) };
		}
		case 'ask':
			void sendCode(open, visiting.address);
			return { is: 'gate', ...gateOf(link) };
		case 'type': {
			const visitor = await typeCode(open, visiting);
			return visitor
				? { is: 'entered', pass: passFor(visitor, link) }
				: { is: 'wrong code', ...gateOf(link) };
		}
	}
}

/** What a visitor may do who has typed a code. */
async function inside(visiting: Exclude<Visiting, Signed>, visit: Visit, open: Open): Promise<VisitAnswer> {
	const { link, payload, sharer } = open;
	const visitor = await visitorOf(visit, link, { payload });
	if (!visitor) return { is: 'closed' };
	if (visiting.act === 'look') return look({ open, visitor, isPage: visiting.isPage });
	if (!link.mayComment) return { is: 'closed' };
	const { text } = visiting;
	const isKept = await repeatOnConflict(() =>
		commentFromOutside({ link, visitor, sharer, text }, { payload }),
	);
	return { is: isKept ? 'commented' : 'too many comments', path: shownBefore(link)?.path ?? '/' };
}

const refusedPreview = z.object({ name: z.literal(previewRefusedName) });

/** Answers what a visitor does, from what is true of the link at this moment. */
export async function answerVisit(visiting: Visiting, payload: Payload): Promise<VisitAnswer> {
	// Read before the database is asked: who has neither learns nothing, and costs nothing.
	const visit = 'signature' in visiting ? undefined : readPass(visiting.pass, visiting.key);
	if ('signature' in visiting && !isSignatureOf(visiting.key, visiting.signature)) return { is: 'unknown' };
	if (!('signature' in visiting) && !visit) return { is: 'closed' };
	const link = await findLink(visiting.key, { payload });
	if (!link) return { is: 'unknown' };
	const now = await judgeLink(link, { payload });
	if (now.end !== undefined) return endedAs(now.end, link);
	const open = { link, payload, sharer: now.sharer };
	try {
		if ('signature' in visiting) return await atTheDoor(visiting, open);
		return visit ? await inside(visiting, visit, open) : { is: 'closed' };
	} catch (error) {
		if (refusedPreview.safeParse(error).success) return { is: 'unavailable', person: link.person };
		throw error;
	}
}
