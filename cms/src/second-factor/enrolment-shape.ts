import { z } from 'zod';

/** What is shown to set up an authenticator app. Nothing is stored before its first code: the ticket has it all. */
export const enrolment = z.object({
	/** Sealed; goes back with the first code. */
	ticket: z.string(),
	/** The secret, for who can't take the QR code. */
	key: z.string(),
	/** What the QR code says. */
	address: z.string(),
});

export type Enrolment = z.infer<typeof enrolment>;
