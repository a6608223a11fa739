import {
	cleanText,
	type ContentType,
	contentTypeSchema,
	dayInRome,
	documentId,
	type Outdated,
	pageAddress,
	pageTypes,
	siteKinds,
} from '@portolano/content-models';
import { APIError } from 'payload';
import { z } from 'zod';

const reasonMax = 255;

const reason = z
	.string()
	.max(reasonMax)
	.transform((text) => cleanText(text).trim());
const target = z.object({ type: contentTypeSchema, id: documentId });

/**
 * How a document is withdrawn:
 * - `error`: it should not have been online; its address answers that it is gone, with the reason if there is one;
 * - `outdated`: it is no longer current; its page stays with a notice, and lists, search and sitemap leave it out;
 * - `merged`: another document has taken its content; its address leads there.
 */
export const wantedWithdrawal = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('error'), reason: reason.default('') }),
	z.object({
		kind: z.literal('outdated'),
		reason: reason.refine((text) => text !== ''),
		successor: target.optional(),
	}),
	z.object({ kind: z.literal('merged'), reason: reason.default(''), successor: target }),
]);

export type WantedWithdrawal = z.infer<typeof wantedWithdrawal>;

/** The mark of what is no longer current from an instant on. */
export function outdatedFrom(
	at: Date,
	{ reason: words, successor }: Extract<WantedWithdrawal, { kind: 'outdated' }>,
): Outdated {
	return {
		since: dayInRome(at.getTime()),
		reason: { it: words },
		...(successor && { replacedBy: successor }),
	};
}

/** What a request has to say of a withdrawal, for a message. */
export const whatIsWanted =
	'Servono il modo del ritiro (kind: error, outdated o merged), il motivo (reason, fino a 255 caratteri; obbligatorio per ciò che non è più attuale) e, per unire, il contenuto che ne prende il posto (successor: tipo e id).';

/** The request for a withdrawal was refused; nothing changed. */
export class WithdrawalRefused extends APIError {
	constructor(status: number, reason: string) {
		super(`${reason} Nulla è cambiato.`, status, undefined, true);
	}
}

/** Alerts have an end of their own, and a topic is never out of date. */
const neverOutdated: readonly ContentType[] = ['alert', 'topic'];

/** Whether documents of a type have a page of their own on some kind of site. */
export function hasOwnPage(type: ContentType): boolean {
	const isPageType = pageTypes.some((one) => one === type);
	return isPageType && siteKinds.some((kind) => pageAddress(kind, type)?.isAnchor === false);
}

/** Whether a document of a type can stay online as no longer current: it has a page for the notice. */
export function mayBeOutdated(type: ContentType): boolean {
	return hasOwnPage(type) && !neverOutdated.includes(type);
}
