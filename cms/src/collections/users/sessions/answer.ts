import { z } from 'zod';

/** What the account page shows of the sessions and the latest sign-ins of an account; texts are in Italian. */
export const accountAccess = z.object({
	sessions: z.array(
		z.object({
			id: z.string(),
			browser: z.string(),
			/** Network address; undefined for a session that began before addresses were noted. */
			address: z.string().optional(),
			/** How the person signed in, in words. */
			way: z.string().optional(),
			begun: z.string(),
			/** When the session was last prolonged, which the desk does while somebody works in it. */
			prolonged: z.string().optional(),
			/** Whether it is the session of who asks. */
			isCurrent: z.boolean(),
		}),
	),
	signIns: z.array(
		z.object({
			at: z.string(),
			outcome: z.string(),
			way: z.string().optional(),
			address: z.string(),
			browser: z.string().optional(),
			by: z.string().optional(),
		}),
	),
});

export type AccountAccess = z.infer<typeof accountAccess>;
