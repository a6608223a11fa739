import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../database/in-transaction.ts';
import type { PreviewVisitor, SharedPreview } from '../generated/payload-types.ts';
import { canSendMail } from '../mail/mail.ts';
import { enqueue } from '../mail/outbox.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { nested } from '../publication/scope.ts';
import { momentInWords } from '../workflow/moment.ts';
import { type Found, findFor } from '../workflow/move.ts';
import { noteOnRecord } from '../workflow/note.ts';
import { isOnlineState } from '../workflow/states.ts';
import { addressOfLink } from './link.ts';
import { linksOf } from './links-of.ts';
import { SharingRefused } from './sharing-refused.ts';
import { addVisitor, plainAddress } from './visitors.ts';

const dayMs = 24 * 60 * 60_000;
export const daysMax = 30;
export const daysByDefault = 7;
const addressesMax = 20;
const linksMax = 20;
/** 128 bits, in lower case, so that they can be a part of a host name. */
const KEY_BYTES = 16;

/** What a person of the desk asks to share. */
export const sharingSchema = z.object({
	addresses: z
		.array(z.string().trim().pipe(z.email().max(254)).transform(plainAddress))
		.min(1)
		.max(addressesMax)
		.transform((all) => [...new Set(all)]),
	days: z.number().int().min(1).max(daysMax).default(daysByDefault),
	mayComment: z.boolean().default(true),
	/** Whether the link is sent to the addresses. */
	isSent: z.boolean().default(true),
	note: z.string().trim().max(200).default(''),
});

export type Sharing = z.infer<typeof sharingSchema>;

/** Why nothing can be shared of this document now; undefined when it can. */
export function refusalToShare({ state }: Pick<Found, 'state'>): string | undefined {
	if (!canSendMail)
		return 'Chi guarda riceve un codice per e-mail, e questa redazione non può inviare posta: chiedi a chi amministra il sistema di impostarla (SMTP_URL).';
	if (isOnlineState(state))
		return 'Questo contenuto è online così com’è: manda l’indirizzo della sua pagina. Quando avrà una nuova bozza, potrai condividerne l’anteprima.';
	return undefined;
}

async function invite(
	link: SharedPreview,
	visitors: readonly PreviewVisitor[],
	req: PayloadRequest,
): Promise<void> {
	const { person, title, note, until, mayComment } = link;
	await enqueue(
		{
			people: visitors.map(({ id, address }) => ({ id, email: address })),
			subject: `Anteprima da vedere: “${title ?? ''}”`,
			paragraphs: [
				`${person} ti chiede di guardare “${title ?? ''}” prima che sia pubblicato.`,
				...(note ? [note] : []),
				`Apri il collegamento entro il ${momentInWords(until)} e scrivi il tuo indirizzo: riceverai un codice da usare una volta.${mayComment ? ' Nella pagina puoi lasciare un commento.' : ''}`,
				'È una bozza: non diffonderla.',
			],
			...{ link: addressOfLink(link.key), isUrgent: true, validUntil: new Date(until) },
		},
		req,
	);
}

async function create(
	{ subject, title, site }: Found,
	sharing: Sharing,
	req: PayloadRequest,
): Promise<SharedPreview> {
	const { addresses, days, mayComment, note } = sharing;
	const { payload, user } = req;
	if (!user) throw new SharingRefused(401, 'Accedi alla redazione.');
	const now = Date.now();
	const at = new Date(now).toISOString();
	const link = await payload.create({
		collection: 'shared-previews',
		data: {
			...{ at, key: randomBytes(KEY_BYTES).toString('hex'), subject: keyOf(subject) },
			...{ type: subject.type, documentId: subject.id, title, site, note, mayComment },
			...{ person: user.name, personId: user.id, until: new Date(now + days * dayMs).toISOString() },
		},
		...{ depth: 0, overrideAccess: true, req: nested(req) },
	});
	const visitors: PreviewVisitor[] = [];
	for (const address of addresses) visitors.push(await addVisitor({ preview: link.id, address, at }, req));
	if (sharing.isSent) await invite(link, visitors, req);
	return link;
}

/** Shares the preview of a document as the user of `req`, who works on it. @throws SharingRefused, MoveRefused */
export async function share(subject: Subject, sharing: Sharing, req: PayloadRequest): Promise<void> {
	await inTransaction(
		req.payload,
		async (own) => {
			const found = await findFor(subject, req, own);
			const refusal = refusalToShare(found);
			if (refusal !== undefined) throw new SharingRefused(409, refusal);
			if ((await linksOf(subject, own)).length >= linksMax)
				throw new SharingRefused(
					409,
					`Questo contenuto ha già ${linksMax} collegamenti attivi: revocane uno.`,
				);
			const { until } = await create(found, sharing, own);
			const reason = `Per ${sharing.addresses.join(', ')}, fino al ${momentInWords(until)}`;
			await noteOnRecord(subject, { what: 'preview-shared', reason }, own);
		},
		req,
	);
}

/** Revokes a link of a document as the user of `req`, who works on it; one that has ended stays as it was. */
export async function revoke(subject: Subject, id: string, req: PayloadRequest): Promise<void> {
	await inTransaction(
		req.payload,
		async (own) => {
			await findFor(subject, req, own);
			const link = (await linksOf(subject, own)).find((one) => one.link.id === id)?.link;
			if (!link) return;
			await own.payload.update({
				...{ collection: 'shared-previews', id },
				data: { revokedAt: new Date().toISOString(), revokedBy: req.user?.name ?? null },
				...{ depth: 0, overrideAccess: true, req: nested(own) },
			});
			await noteOnRecord(subject, { what: 'preview-revoked', reason: link.note || undefined }, own);
		},
		req,
	);
}
