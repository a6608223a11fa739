import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

const checks = z.object({
	/** Why it can't be checked now. */
	refusal: z.string().optional(),
	/** The save that was seen, to be sent with a check. */
	seen: z.string(),
	/** When it is to be looked at again, an instant. */
	reviewOn: z.string().optional(),
	isDue: z.boolean(),
	checks: z.array(z.object({ at: z.string(), words: z.string() })),
});

/** The checks of a document, the newest first, and whether the person may make one now. */
export type ShownChecks = z.infer<typeof checks>;

const ask = (document: string, body?: object) =>
	askCms(`${document}/checks`, {
		body,
		read: (found) => checks.parse(found),
		unreachable: 'Il CMS non risponde: controlla la rete e riprova. Nulla è cambiato.',
	});

export const askChecks = (document: string) => ask(document);
export const sendCheck = (document: string, seen: string) => ask(document, { seen });
