import { z } from 'zod';

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
	resolved: z.string().optional(),
});

export type ShownComment = z.infer<typeof comment>;

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** An answer of the CMS: what was asked for, or why not. */
export type Answer<T> = { value: T; error?: undefined } | { value?: undefined; error: string };

const unreachable = 'Il CMS non risponde: controlla la rete e riprova.';

async function ask<T>(path: string, schema: z.ZodType<T>, body?: object): Promise<Answer<T>> {
	try {
		const response = await fetch(`/api/${path}`, {
			method: body ? 'POST' : 'GET',
			...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
		});
		const answer: unknown = await response.json();
		if (response.ok) return { value: schema.parse(answer) };
		return { error: refusal.safeParse(answer).data?.errors[0]?.message ?? unreachable };
	} catch {
		return { error: unreachable };
	}
}

const comments = z.object({ comments: z.array(comment) });

export const askState = (document: string) => ask(`${document}/workflow`, state);
export const makeMove = (document: string, wanted: { move: string; seen: string; reason?: string }) =>
	ask(`${document}/workflow`, state, wanted);
export const askComments = (document: string) => ask(`${document}/comments`, comments);
export const addComment = (document: string, written: { path: string; text: string }) =>
	ask(`${document}/comments`, comments, written);
export const resolveComment = (document: string, id: string, isResolved: boolean) =>
	ask(`${document}/comments`, comments, { resolve: id, isResolved });
