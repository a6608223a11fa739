import { z } from 'zod';

const fieldErrors = z.object({
	errors: z
		.array(
			z.object({
				path: z.string(),
				message: z.string(),
				// A label may be a function or a choice of languages; only words can be sent.
				label: z.string().optional().catch(undefined),
			}),
		)
		.min(1),
});

const use = z.object({ type: z.string(), id: z.string(), title: z.string(), site: z.string() });
const uses = z.object({ what: z.string(), cure: z.string(), freed: z.array(use), bound: z.array(use) });

const withData = z.object({ name: z.string(), message: z.string(), data: z.union([fieldErrors, uses]) });

/** What an error tells beside its message: which fields are wrong, or which documents are in the way. */
export type ErrorDetails = z.infer<typeof withData>;

/**
 * The details of an error, told by its shape. In production Next bundles the start (`instrumentation.ts`, where Payload is
 * made) and the routes apart, each with classes of its own: what is thrown in the one is no `instanceof ValidationError`
 * for `formatErrors` in the other, which drops its data.
 */
export function detailsOf(error: unknown): ErrorDetails | undefined {
	return withData.safeParse(error).data;
}
