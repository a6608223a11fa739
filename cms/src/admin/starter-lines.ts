import { z } from 'zod';

const starter = z.object({
	name: z.string(),
	collection: z.enum(['page', 'menu']),
	state: z.enum(['missing', 'unchanged', 'changed']),
	id: z.string().optional(),
});

const told = z.object({ starters: z.array(starter), errors: z.array(z.string()).optional() });
const refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** What the CMS says of the starter content of a site. */
export interface StarterAnswer {
	readonly starters?: z.infer<typeof starter>[];
	/** Why something was not done, in Italian. */
	readonly errors?: string[] | undefined;
}

/**
 * Reads an answer of the CMS.
 * @throws ZodError when it is none.
 */
export function starterAnswer(body: unknown): StarterAnswer {
	const { success, data } = refused.safeParse(body);
	return success ? { errors: data.errors.map(({ message }) => message) } : told.parse(body);
}

const words = {
	missing: 'manca',
	unchanged: 'c’è, come all’inizio',
	changed: 'c’è, con parole vostre',
} as const;

/** Returns what to show of a starter. */
export function starterLine({ collection, state, id }: z.infer<typeof starter>): {
	words: string;
	href: string | undefined;
} {
	return {
		words: words[state],
		href: id === undefined ? undefined : `/admin/collections/${collection}/${id}`,
	};
}
