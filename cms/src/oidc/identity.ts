import { z } from 'zod';

/** Whom the provider vouches for. */
export const identitySchema = z.object({
	issuer: z.string(),
	subject: z.string(),
	/** In lower case; undefined when the provider tells none, or has not verified it. */
	email: z.string().optional(),
	/** Whether the provider asked for a second factor, and is trusted with it. */
	hasSecondFactor: z.boolean(),
});

export type Identity = z.infer<typeof identitySchema>;
