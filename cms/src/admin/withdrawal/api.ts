import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

const target = z.object({ type: z.string(), id: z.string() });

const state = z.object({
	isPublished: z.boolean(),
	mayWithdraw: z.boolean(),
	mayBeOutdated: z.boolean(),
	outdated: z
		.object({ since: z.string(), reason: z.object({ it: z.string() }), replacedBy: target.optional() })
		.optional(),
});

/** Whether a document can be withdrawn by this person, and how. */
export type WithdrawalState = z.infer<typeof state>;

export type Kind = 'error' | 'outdated' | 'merged';

/** A withdrawal as the CMS takes it. */
export interface WantedWithdrawal {
	kind: Kind;
	reason: string;
	successor?: z.infer<typeof target>;
}

const ask = (document: string, more: { body?: object; method?: 'DELETE' } = {}) =>
	askCms(`${document}/withdrawal`, {
		...more,
		read: (found) => state.parse(found),
		unreachable: 'Il CMS non risponde: controlla la rete e riprova. Nulla è cambiato.',
	});

export const askWithdrawal = (document: string) => ask(document);
export const withdraw = (document: string, wanted: WantedWithdrawal & { isForced: boolean }) =>
	ask(document, { body: wanted });
export const makeCurrent = (document: string) => ask(document, { method: 'DELETE' });
