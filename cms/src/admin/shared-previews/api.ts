import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

const link = z.object({
	id: z.string(),
	address: z.url(),
	note: z.string(),
	mayComment: z.boolean(),
	/** Who made it, and when. */
	words: z.string(),
	until: z.string(),
	visitors: z.array(z.object({ address: z.string(), words: z.string() })),
});

export type ShownLink = z.infer<typeof link>;

const answer = z.object({
	links: z.array(link),
	/** Why no link can be made now. */
	refusal: z.string().optional(),
	daysByDefault: z.number(),
	daysMax: z.number(),
});

export type ShownLinks = z.infer<typeof answer>;

/** What is asked to share. */
export interface Sharing {
	addresses: string[];
	days: number;
	mayComment: boolean;
	isSent: boolean;
	note: string;
}

const ask = (document: string, body?: object) =>
	askCms(`${document}/shared-previews`, {
		body,
		read: (read) => answer.parse(read),
		unreachable: 'Il CMS non risponde: controlla la rete e riprova.',
	});

export const askLinks = (document: string) => ask(document);
export const shareWith = (document: string, sharing: Sharing) => ask(document, sharing);
export const revokeLink = (document: string, id: string) => ask(document, { revoke: id });
