import { z } from 'zod';

/** What the account page shows of the account of the provider that an account is linked to. */
export const identityState = z.object({
	/** When it was linked, in words; undefined when it is not. */
	since: z.string().optional(),
});
