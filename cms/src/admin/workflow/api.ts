import { z } from 'zod';
import { askCms } from '../ask-cms.ts';

const state = z.object({
	state: z.string(),
	label: z.string(),
	/** The save that was seen, to be sent with a move. */
	seen: z.string(),
	moves: z.array(
		z.object({
			name: z.enum(['submit', 'approve', 'send-back', 'publish']),
			label: z.string(),
			hasReason: z.boolean(),
			refusal: z.string().optional(),
		}),
	),
	rows: z.array(z.object({ what: z.string(), words: z.string(), reason: z.string().optional() })),
});

/** The state of a document, its moves and what happened to it. */
export type ShownState = z.infer<typeof state>;
export type ShownMove = ShownState['moves'][number];

const comment = z.object({
	id: z.string(),
	path: z.string(),
	text: z.string(),
	words: z.string(),
	/** From a visitor of a shared preview. */
	isExternal: z.boolean().optional(),
	resolved: z.string().optional(),
});

export type ShownComment = z.infer<typeof comment>;

const unreachable = 'Il CMS non risponde: controlla la rete e riprova.';

const ask = <T>(path: string, schema: z.ZodType<T>, body?: object) =>
	askCms(path, { body, read: (answer) => schema.parse(answer), unreachable });

const comments = z.object({ comments: z.array(comment) });

export const askState = (document: string) => ask(`${document}/workflow`, state);
export const makeMove = (document: string, wanted: { move: string; seen: string; reason?: string }) =>
	ask(`${document}/workflow`, state, wanted);
export const askComments = (document: string) => ask(`${document}/comments`, comments);
export const addComment = (document: string, written: { path: string; text: string }) =>
	ask(`${document}/comments`, comments, written);
export const resolveComment = (document: string, id: string, isResolved: boolean) =>
	ask(`${document}/comments`, comments, { resolve: id, isResolved });
