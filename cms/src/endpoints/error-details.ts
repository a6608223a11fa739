import { z } from 'zod';
import { conflictData } from '../merge/conflict-data.ts';
import { secondFactorNeeded } from '../second-factor/needed.ts';

const fieldErrors = z.object({
	errors: z
		.array(
			z.object({
				path: z.string(),
				message: z.string(),
				// Labels may also be functions or objects by language; only texts are sent.
				label: z.string().optional().catch(undefined),
			}),
		)
		.min(1),
});

const use = z.object({ type: z.string(), id: z.string(), title: z.string(), site: z.string() });
const uses = z.object({ what: z.string(), cure: z.string(), freed: z.array(use), bound: z.array(use) });

/** The result of each part of a bundle that was refused. */
const parts = z.object({
	parts: z.array(
		z.object({ type: z.string(), id: z.string(), title: z.string(), reason: z.string().optional() }),
	),
});

const withData = z.object({
	name: z.string(),
	message: z.string(),
	data: z.union([fieldErrors, uses, parts, conflictData, secondFactorNeeded]),
});

/**
 * The data of an error besides its message: invalid fields, documents that prevent a withdrawal, parts of a bundle, questions
 * of a merge, or what a sign-in needs.
 */
export type ErrorDetails = z.infer<typeof withData>;

/**
 * Returns the data of an error, recognised by its shape. In production Next bundles `instrumentation.ts` (where Payload
 * starts) and the routes separately, each with its own classes (https://github.com/vercel/next.js/issues/87614). So
 * `instanceof ValidationError` fails in Payload's `formatErrors`, which then drops the data.
 */
export function detailsOf(error: unknown): ErrorDetails | undefined {
	return withData.safeParse(error).data;
}
