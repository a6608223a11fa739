import { z } from 'zod';

/** What the account page shows of the second factor of an account. */
export const factorState = z.object({
	isOn: z.boolean(),
	/** When it was set up, in words. */
	since: z.string().optional(),
	/** How many recovery codes are left. */
	codesLeft: z.number().optional(),
	/** Whether the account must have one. */
	isRequired: z.boolean(),
	/** New recovery codes, shown this once. */
	recoveryCodes: z.array(z.string()).optional(),
});

export type FactorState = z.infer<typeof factorState>;
