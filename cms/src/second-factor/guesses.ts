import type { PayloadRequest } from 'payload';
import { Attempts } from '../collections/users/attempts.ts';
import { tooManyAttempts } from '../collections/users/sign-in.ts';

const guesses = new Attempts();

// Whatever the address: who guesses codes knows the password already, so its owner should not go on as before either.
const of = (user: string) => ({ account: user, address: '' });

/**
 * Counts a guess at a code or a password of a signed-in or half signed-in account, before its outcome is known.
 * @throws when it has to wait.
 */
export function beginGuess(user: string, req: PayloadRequest): void {
	const now = Date.now();
	const wait = guesses.wait(of(user), now);
	if (wait > 0) throw tooManyAttempts(wait, req);
	guesses.begin(of(user), now);
}

/** Forgets the wrong guesses after a right one. */
export const guessedRight = (user: string): void => guesses.succeed(of(user));
