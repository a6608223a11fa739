import { z } from 'zod';
import { enrolment } from './enrolment-shape.ts';

/** What a sign-in needs besides the password, in the data of its refusal. */
export const secondFactorNeeded = z.object({
	secondFactor: z.discriminatedUnion('needs', [
		z.object({ needs: z.literal('code') }),
		z.object({ needs: z.literal('enrolment'), ...enrolment.shape }),
	]),
});

export type SecondFactorNeeded = z.infer<typeof secondFactorNeeded>['secondFactor'];
