import { z } from 'zod';
import { secondFactorNeeded, type SecondFactorNeeded } from '../../second-factor/needed.ts';

/** How a sign-in begins: where it is asked for, and what is sent there. */
export type FirstStep =
	| { path: '/api/users/login'; body: { email: string; password: string } }
	// A cookie says who the provider has vouched for.
	| { path: '/api/users/oidc/finish'; body: Record<string, never> };

/** What the second step adds. */
interface SecondStep {
	/** Of the app, or a recovery code. */
	code?: string;
	/** Of the enrolment that the code confirms. */
	ticket?: string;
}

/** The answer to a sign-in: done, in need of a second step, or refused. */
export interface SignInAnswer {
	isDone: boolean;
	/** Recovery codes to show this once. */
	recoveryCodes?: string[] | undefined;
	needs?: SecondFactorNeeded | undefined;
	/** Why it did not go on. */
	problem?: string | undefined;
}

const done = z.object({ recoveryCodes: z.array(z.string()).optional() });
const refused = z.object({
	errors: z
		.array(
			z.object({
				message: z.string(),
				data: z.unknown().optional(),
			}),
		)
		.min(1),
});

const unreachable: SignInAnswer = {
	isDone: false,
	problem: 'Il CMS non risponde. Controlla il collegamento a internet e riprova.',
};

/** Signs in. */
export async function askSignIn({ path, body: first }: FirstStep, second: SecondStep): Promise<SignInAnswer> {
	try {
		const response = await fetch(path, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ ...first, ...second }),
		});
		const body: unknown = await response.json();
		if (response.ok) return { isDone: true, ...done.parse(body) };
		const [error] = refused.parse(body).errors;
		return {
			isDone: false,
			problem: error?.message,
			needs: secondFactorNeeded.safeParse(error?.data).data?.secondFactor,
		};
	} catch {
		// No answer, or none that can be read.
		return unreachable;
	}
}
