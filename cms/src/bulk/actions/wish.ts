import { documentId } from '@portolano/content-models';
import { APIError, type Where } from 'payload';
import { z } from 'zod';
import { isRecord } from '../../door/is-record.ts';
import { wantedWithdrawal } from '../../publication/withdrawal/wanted.ts';
import { actionNames, classifyingFields } from './offered.ts';

/** Most documents that are chosen at once: a query for a person has at most 1000 rows. */
export const CHOSEN_MAX = 999;

/** Most documents of one request: the desk sends the chosen ones a few at a time, so that it can tell how far it is, and stop. */
export const AT_ONCE = 20;

/** What is wished for each of the chosen documents. */
export const wish = z.discriminatedUnion('do', [
	z.object({ do: z.enum(['submit', 'approve', 'publish', 'bin', 'delete']) }),
	/** A day and a time of the day in Rome. */
	z.object({
		do: z.literal('schedule'),
		day: z.string().max(10),
		time: z.string().max(5),
		isSecond: z.boolean().default(false),
	}),
	z.object({
		do: z.literal('withdraw'),
		withdrawal: wantedWithdrawal,
		/** Whether to go on also when published documents use it. */
		isForced: z.boolean().default(false),
	}),
	z.object({
		do: z.literal('classify'),
		field: z.enum(classifyingFields),
		values: z.array(documentId).min(1).max(10),
		/** Whether the values join those that a document has, instead of replacing them. */
		isAdded: z.boolean(),
	}),
	z.object({ do: z.literal('bundle'), bundle: documentId }),
]);

export type Wish = z.infer<typeof wish>;

/** The documents that are meant: those with these ids, or all that a list with this filter and these words shows. */
const chosen = z.union([
	z.object({ ids: z.array(documentId).min(1).max(CHOSEN_MAX) }),
	z.object({
		where: z.custom<Where>(isRecord),
		search: z.string().max(200).default(''),
	}),
]);

export type Chosen = z.infer<typeof chosen>;

export const planWish = z.object({ do: z.enum(actionNames), chosen });

/** A document, and the time of the save that the person saw. */
const item = z.object({ id: documentId, seen: z.iso.datetime({ offset: true }) });

export const doWish = z.object({ wish, items: z.array(item).min(1).max(AT_ONCE) });

/** Several documents were chosen in a way that is refused as a whole; nothing changed. */
export class ManyRefused extends APIError {
	constructor(status: number, reason: string) {
		super(`${reason} Nulla è cambiato.`, status, undefined, true);
	}
}
